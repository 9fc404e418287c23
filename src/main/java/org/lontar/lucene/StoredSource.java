package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.SourceDocument;

/** Reads a document, whole or what the catalogue says of it. */
final class StoredSource {

  private StoredSource() {}

  /** The whole document. */
  static SourceDocument read(LeafReader leaf, int docId) throws IOException {
    return DocumentCodec.decode(
        source(leaf.storedFields(), docId),
        words(leaf, docId),
        Arrivals.find(leaf, docId).orElse(null));
  }

  /**
   * What the catalogue says of a document, without its words.
   *
   * @param fields of its segment
   */
  static CatalogueRecord readRecord(StoredFields fields, int docId) throws IOException {
    return DocumentCodec.decodeRecord(source(fields, docId));
  }

  private static BytesRef source(StoredFields fields, int docId) throws IOException {
    BytesRef source =
        fields.document(docId, Set.of(FieldNames.SOURCE)).getBinaryValue(FieldNames.SOURCE);
    if (source == null) {
      throw new IllegalStateException("document without source");
    }
    return source;
  }

  /** The texts of its paragraphs, in order. */
  private static List<String> words(LeafReader leaf, int docId) throws IOException {
    ParagraphTable table = new ParagraphTable(EntryValues.read(leaf, FieldNames.PARAGRAPHS, docId));
    int size = table.size();
    List<String> words = new ArrayList<>(size);
    if (size == 0) {
      return words;
    }
    String all = new BodyTextReader(leaf).read(docId, table, 0, table.end(size - 1));
    for (int paragraph = 0; paragraph < size; paragraph++) {
      words.add(all.substring(table.start(paragraph), table.end(paragraph)));
    }
    return words;
  }
}
