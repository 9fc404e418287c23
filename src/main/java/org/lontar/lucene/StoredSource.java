package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.SourceDocument;

/** Reads the stored form of a document: all of it, or a few paragraphs. */
final class StoredSource {

  private StoredSource() {}

  /** The whole document. */
  static SourceDocument read(LeafReader leaf, int docId) throws IOException {
    Whole whole = new Whole();
    leaf.storedFields().document(docId, whole);
    if (whole.source == null) {
      throw new IllegalStateException("document without source");
    }
    return DocumentCodec.decode(new BytesRef(whole.source), whole.words);
  }

  /** The texts of some paragraphs by their place; what stands behind the last is not read. */
  static SortedMap<Integer, String> readParagraphs(
      LeafReader leaf, int docId, SortedSet<Integer> wanted) throws IOException {
    if (wanted.isEmpty()) {
      return new TreeMap<>();
    }
    Some some = new Some(wanted);
    leaf.storedFields().document(docId, some);
    return some.texts;
  }

  private static final class Whole extends StoredFieldVisitor {
    private final List<String> words = new ArrayList<>();
    private byte @Nullable [] source;

    @Override
    public Status needsField(FieldInfo field) {
      return Status.YES;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      words.add(value);
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      source = value;
    }
  }

  private static final class Some extends StoredFieldVisitor {
    private final SortedMap<Integer, String> texts = new TreeMap<>();
    private final SortedSet<Integer> wanted;
    private int place = -1;

    Some(SortedSet<Integer> wanted) {
      this.wanted = wanted;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (!field.name.equals(FieldNames.TEXT) || place >= wanted.last()) {
        return Status.STOP;
      }
      place++;
      return wanted.contains(place) ? Status.YES : Status.NO;
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      texts.put(place, value);
    }
  }
}
