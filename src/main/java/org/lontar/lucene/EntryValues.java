package org.lontar.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The binary values of one field of one segment in any order: the library's iterators only go
 * forward, so one that stands behind the wanted entry is opened again. One thread.
 */
final class EntryValues {

  private final LeafReader leaf;
  private final String field;
  private BinaryDocValues values;

  EntryValues(LeafReader leaf, String field) throws IOException {
    this.leaf = leaf;
    this.field = field;
    this.values = DocValues.getBinary(leaf, field);
  }

  /** The value of an entry that has one; good until the next call. */
  BytesRef get(int docId) throws IOException {
    if (values.docID() > docId) {
      values = DocValues.getBinary(leaf, field);
    }
    if (!values.advanceExact(docId)) {
      throw new IllegalStateException("entry without " + field);
    }
    return values.binaryValue();
  }

  /** The value of one entry. */
  static BytesRef read(LeafReader leaf, String field, int docId) throws IOException {
    return new EntryValues(leaf, field).get(docId);
  }
}
