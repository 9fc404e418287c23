package org.lontar.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.copies.Sketch;

/**
 * How copies are kept in the index: a sketch and the keys that find it with each document, the
 * number of its group beside it where it has copies, and a small entry for each member of a group.
 * Thread-safe.
 */
final class CopyKeys {

  private CopyKeys() {}

  /** Adds what finds the copies of a document; nothing where it has too little text. */
  static void add(Document entry, SourceDocument source) {
    Sketch.of(source)
        .ifPresent(
            keyed -> {
              BytesRef encoded = new BytesRef(keyed.encode());
              entry.add(new BinaryDocValuesField(FieldNames.COPY_SKETCH, encoded));
              entry.add(key(wholeTerm(keyed.whole())));
              keyed.bands().forEach(band -> entry.add(key(bandTerm(band))));
            });
  }

  /** The entry of a member of a group. */
  static Document member(String id, long group) {
    Document entry = new Document();
    entry.add(new StringField(FieldNames.KIND, FieldNames.KIND_COPY, Field.Store.NO));
    entry.add(key(memberTerm(id)));
    entry.add(new BinaryDocValuesField(FieldNames.COPY_MEMBER, new BytesRef(id)));
    entry.add(key(groupTerm(group)));
    entry.add(new NumericDocValuesField(FieldNames.COPY_GROUP, group));
    return entry;
  }

  private static StringField key(Term term) {
    return new StringField(term.field(), term.bytes(), Field.Store.NO);
  }

  /** Names the documents of exactly these words. */
  static Term wholeTerm(long whole) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(whole).array();
    return new Term(FieldNames.COPY_WHOLE, new BytesRef(bytes));
  }

  /** Names the documents that share a band. */
  static Term bandTerm(int band) {
    byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(band).array();
    return new Term(FieldNames.COPY_BAND, new BytesRef(bytes));
  }

  /** Names the entry of a member. */
  static Term memberTerm(String id) {
    return new Term(FieldNames.COPY_MEMBER, id);
  }

  /** Names the entries of a group's members. */
  static Term groupTerm(long group) {
    return new Term(FieldNames.COPY_OF, HexFormat.of().toHexDigits(group));
  }

  /** The number of a document by itself; a group has the smallest of its members' numbers. */
  static long number(String id) {
    BytesRef bytes = new BytesRef(id);
    return StringHelper.murmurhash3_x64_128(bytes)[0];
  }

  /** The id of a document's entry. */
  static String id(LeafReader leaf, int docId) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf, FieldNames.ID);
    if (!ids.advanceExact(docId)) {
      throw new IllegalStateException("document without id");
    }
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** The number of the group that an entry belongs to; null where it has no copies. */
  static @Nullable Long group(LeafReader leaf, int docId) throws IOException {
    NumericDocValues groups = DocValues.getNumeric(leaf, FieldNames.COPY_GROUP);
    return groups.advanceExact(docId) ? groups.longValue() : null;
  }

  /** The sketch of a document's entry; null where it has too little text. */
  static Sketch.@Nullable Keyed sketch(LeafReader leaf, int docId) throws IOException {
    BinaryDocValues sketches = DocValues.getBinary(leaf, FieldNames.COPY_SKETCH);
    if (!sketches.advanceExact(docId)) {
      return null;
    }
    BytesRef bytes = sketches.binaryValue();
    return Sketch.Keyed.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The id of a member's entry. */
  static String memberId(LeafReader leaf, int docId) throws IOException {
    return EntryValues.read(leaf, FieldNames.COPY_MEMBER, docId).utf8ToString();
  }
}
