package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.lucene.analysis.SectionTokenStream;

/**
 * Where each paragraph of a document stands in the offsets of its body, and how it is cited.
 * Immutable.
 */
final class ParagraphTable {

  /**
   * One paragraph.
   *
   * @param anchor its anchor
   * @param number printed; null where none
   * @param language code; null where not known
   * @param length of its text in UTF-16 units
   */
  record Entry(String anchor, @Nullable String number, @Nullable String language, int length) {}

  private final List<Entry> entries;
  private final int[] starts;
  private final int end;

  private ParagraphTable(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.starts = new int[entries.size()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start += entries.get(i).length() + SectionTokenStream.SECTION_BREAK;
    }
    this.end = start;
  }

  static ParagraphTable of(List<Paragraph> paragraphs) {
    return new ParagraphTable(
        paragraphs.stream()
            .map(p -> new Entry(p.anchor(), p.number(), p.language(), p.text().length()))
            .toList());
  }

  BytesRef encode() throws IOException {
    RecordOutput out = new RecordOutput();
    out.list(
        entries,
        (o, entry) -> {
          o.text(entry.anchor());
          o.optionalText(entry.number());
          o.optionalText(entry.language());
          o.number(entry.length());
        });
    return out.toBytes();
  }

  static ParagraphTable decode(BytesRef bytes) throws IOException {
    RecordInput in = new RecordInput(bytes);
    return new ParagraphTable(
        new ArrayList<>(
            in.list(i -> new Entry(i.text(), i.optionalText(), i.optionalText(), i.number()))));
  }

  Entry entry(int paragraph) {
    return entries.get(paragraph);
  }

  /** Whether this offset stands behind the last paragraph, where the title is. */
  boolean isBehind(int offset) {
    return offset >= end;
  }

  /** Which paragraph holds this offset of the body, from 0. */
  int paragraphAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    // Empty paragraphs have distinct starts too, because of the break after each.
    return found;
  }

  /** The offset of the body at which a paragraph begins. */
  int start(int paragraph) {
    return starts[paragraph];
  }
}
