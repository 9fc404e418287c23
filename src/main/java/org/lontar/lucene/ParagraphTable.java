package org.lontar.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.lucene.analysis.SectionTokenStream;

/**
 * Where each paragraph of a document stands in the offsets of its body, and how it is cited. Read
 * in place, so that a document with many paragraphs costs no more than the few that are asked for.
 * Good as long as its bytes are.
 */
final class ParagraphTable {

  /** In the header: how many paragraphs, how many steps, how many bytes of text, the body's end. */
  private static final int HEADER_INTS = 4;

  /**
   * One paragraph.
   *
   * @param kind what it is
   * @param anchor its anchor
   * @param number printed; null where none
   * @param language code; null where not known
   */
  record Entry(
      ParagraphKind kind, String anchor, @Nullable String number, @Nullable String language) {}

  private final BytesRef bytes;

  /** The table that was encoded so. */
  ParagraphTable(BytesRef bytes) {
    this.bytes = bytes;
  }

  /** The encoded table of a document. */
  static BytesRef encode(List<Paragraph> paragraphs, BodyText text) throws IOException {
    int[] steps = text.steps();
    int size = paragraphs.size();
    RecordOutput entries = new RecordOutput();
    int[] numbers = new int[HEADER_INTS + 2 * size + steps.length];
    List<ParagraphWorth> worths = ParagraphWorth.of(paragraphs);
    int start = 0;
    for (int i = 0; i < size; i++) {
      numbers[HEADER_INTS + i] = start;
      numbers[HEADER_INTS + size + i] =
          entries.length() * ParagraphWorth.CODES + worths.get(i).code();
      write(entries, paragraphs.get(i));
      start += paragraphs.get(i).text().length() + SectionTokenStream.SECTION_BREAK;
    }
    numbers[0] = size;
    numbers[1] = steps.length;
    numbers[2] = text.length();
    numbers[3] = start;
    System.arraycopy(steps, 0, numbers, HEADER_INTS + 2 * size, steps.length);
    return joined(numbers, entries.toBytes());
  }

  private static void write(RecordOutput out, Paragraph paragraph) throws IOException {
    out.constant(paragraph.kind());
    out.text(paragraph.anchor());
    out.optionalText(paragraph.number());
    out.optionalText(paragraph.language());
  }

  private static BytesRef joined(int[] numbers, BytesRef entries) {
    int head = numbers.length * Integer.BYTES;
    byte[] table = new byte[head + entries.length];
    for (int i = 0; i < numbers.length; i++) {
      BitUtil.VH_LE_INT.set(table, i * Integer.BYTES, numbers[i]);
    }
    System.arraycopy(entries.bytes, entries.offset, table, head, entries.length);
    return new BytesRef(table);
  }

  /** How many paragraphs there are. */
  int size() {
    return number(0);
  }

  /** How a paragraph is cited. */
  Entry entry(int paragraph) throws IOException {
    int head = (HEADER_INTS + 2 * size() + stepCount()) * Integer.BYTES;
    int offset = head + number(HEADER_INTS + size() + paragraph) / ParagraphWorth.CODES;
    RecordInput in =
        new RecordInput(new BytesRef(bytes.bytes, bytes.offset + offset, bytes.length - offset));
    return new Entry(
        in.constant(ParagraphKind.class), in.text(), in.optionalText(), in.optionalText());
  }

  /** What a paragraph is good for as a passage. */
  ParagraphWorth worth(int paragraph) {
    return ParagraphWorth.ofCode(number(HEADER_INTS + size() + paragraph) % ParagraphWorth.CODES);
  }

  /** Whether this offset stands behind the last paragraph, where the title is. */
  boolean isBehind(int offset) {
    return offset >= number(3);
  }

  /** Which paragraph holds this offset of the body, from 0. */
  int paragraphAt(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The offset of the body at which a paragraph begins. */
  int start(int paragraph) {
    return number(HEADER_INTS + paragraph);
  }

  /** The offset of the body at which a paragraph ends, exclusive. */
  int end(int paragraph) {
    int next = paragraph + 1 < size() ? start(paragraph + 1) : number(3);
    return next - SectionTokenStream.SECTION_BREAK;
  }

  /** How many steps the text has; see {@link BodyText#steps()}. */
  int stepCount() {
    return number(1);
  }

  /** A step of the text; see {@link BodyText#steps()}. */
  int step(int number) {
    return number(HEADER_INTS + 2 * size() + number);
  }

  /** How many bytes the text has. */
  int bytes() {
    return number(2);
  }

  private int number(int place) {
    return (int) BitUtil.VH_LE_INT.get(bytes.bytes, bytes.offset + place * Integer.BYTES);
  }
}
