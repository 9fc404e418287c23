package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The ids of one segment and their numbers, which are in the order of the ids. Documents are asked
 * for in increasing order. One thread.
 */
final class LeafIds {

  private final SortedDocValues numbers;
  private final SortedDocValues ids;

  LeafIds(LeafReader leaf) throws IOException {
    this.numbers = DocValues.getSorted(leaf, FieldNames.ID);
    this.ids = DocValues.getSorted(leaf, FieldNames.ID);
  }

  /** The number of a document's id. */
  int number(int docId) throws IOException {
    if (!numbers.advanceExact(docId)) {
      throw new IllegalStateException("document without id");
    }
    return numbers.ordValue();
  }

  /** The id with a number. */
  BytesRef id(int number) {
    try {
      return BytesRef.deepCopyOf(ids.lookupOrd(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first number that stands behind an id, which may be of another segment. */
  int firstBehind(BytesRef id) throws IOException {
    int found = ids.lookupTerm(id);
    return found < 0 ? -found - 1 : found + 1;
  }
}
