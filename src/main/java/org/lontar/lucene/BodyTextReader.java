package org.lontar.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** Reads pieces of the texts of one segment's documents. One thread. */
final class BodyTextReader {

  private final LeafReader leaf;
  private final List<EntryValues> parts = new ArrayList<>();

  BodyTextReader(LeafReader leaf) {
    this.leaf = leaf;
  }

  /**
   * A piece of a document's text.
   *
   * @param table the document's
   * @param start offset in its body
   * @param end exclusive, at most where the last paragraph ends
   */
  String read(int docId, ParagraphTable table, int start, int end) throws IOException {
    if (end <= start) {
      return "";
    }
    int firstStep = start / BodyText.STEP_UNITS;
    int lastStep = (end - 1) / BodyText.STEP_UNITS + 1;
    int from = table.step(firstStep) >>> 1;
    // A step inside a pair of surrogates lies before the pair, which may still be wanted.
    int to = lastStep < table.stepCount() ? afterStep(table.step(lastStep)) : table.bytes();
    String near = new String(bytes(docId, from, to), StandardCharsets.UTF_8);
    int nearStart = firstStep * BodyText.STEP_UNITS - (table.step(firstStep) & 1);
    return near.substring(start - nearStart, end - nearStart);
  }

  private static int afterStep(int step) {
    return (step >>> 1) + ((step & 1) == 1 ? 4 : 0);
  }

  private byte[] bytes(int docId, int from, int to) throws IOException {
    byte[] read = new byte[to - from];
    int offset = from;
    while (offset < to) {
      int part = BodyText.partOf(offset);
      BytesRef value = part(part).get(docId);
      int inPart = offset - BodyText.partStart(part);
      int count = Math.min(to - offset, value.length - inPart);
      System.arraycopy(value.bytes, value.offset + inPart, read, offset - from, count);
      offset += count;
    }
    return read;
  }

  private EntryValues part(int part) throws IOException {
    while (parts.size() <= part) {
      parts.add(new EntryValues(leaf, FieldNames.words(parts.size())));
    }
    return parts.get(part);
  }
}
