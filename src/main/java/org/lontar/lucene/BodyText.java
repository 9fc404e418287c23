package org.lontar.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Paragraph;

/**
 * The words of all paragraphs of a document as bytes, from which {@link BodyTextReader} reads a
 * piece without the rest. One thread.
 *
 * <p>The bytes are UTF-8, a line break behind each paragraph, so that offsets in the text are those
 * of the tokens. They lie in parts, each in a field of its own and twice as long as the one before:
 * the library reads a value whole, and makes room for the longest value of a field, so that short
 * documents must not share a field with the ends of long ones.
 */
final class BodyText {

  /** UTF-16 units between two places whose byte offset is known. */
  static final int STEP_UNITS = 1_024;

  /** Length of the first part; most documents have no other. */
  static final int FIRST_PART_BYTES = 16_384;

  private byte[] bytes = new byte[FIRST_PART_BYTES];
  private int length;
  private int units;
  private int[] steps = new int[16];
  private int stepCount;

  private BodyText() {}

  /** The text of paragraphs in order. */
  static BodyText of(List<Paragraph> paragraphs) {
    BodyText body = new BodyText();
    for (Paragraph paragraph : paragraphs) {
      body.append(paragraph.text() + "\n");
    }
    return body;
  }

  /** The number of the part that holds a byte. */
  static int partOf(int offset) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(offset / FIRST_PART_BYTES + 1);
  }

  /** The first byte of a part. */
  static int partStart(int part) {
    return FIRST_PART_BYTES * ((1 << part) - 1);
  }

  /**
   * Where the units 0, 1,024, 2,048 and so on begin: twice the byte offset, and one more where the
   * unit is the second of a pair of surrogates, of which the offset is that of the first.
   */
  int[] steps() {
    return Arrays.copyOf(steps, stepCount);
  }

  /** How many bytes there are. */
  int length() {
    return length;
  }

  void addTo(Document entry) {
    for (int part = 0; partStart(part) < length; part++) {
      int start = partStart(part);
      BytesRef value = new BytesRef(bytes, start, Math.min(length, partStart(part + 1)) - start);
      entry.add(new BinaryDocValuesField(FieldNames.words(part), value));
    }
  }

  private void append(String text) {
    addSteps(text);
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    bytes = ArrayUtil.grow(bytes, length + encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void addSteps(String text) {
    int offset = length;
    for (int i = 0; i < text.length(); i++, units++) {
      boolean isSecond =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      if (units % STEP_UNITS == 0) {
        steps = ArrayUtil.grow(steps, stepCount + 1);
        steps[stepCount++] = isSecond ? 2 * (offset - 4) + 1 : 2 * offset;
      }
      offset += isSecond ? 0 : encodedLength(text, i);
    }
  }

  /** Bytes of the character that begins here; a surrogate without its other half becomes one. */
  private static int encodedLength(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    if (!Character.isSurrogate(c)) {
      return 3;
    }
    return text.codePointAt(index) > Character.MAX_VALUE ? 4 : 1;
  }
}
