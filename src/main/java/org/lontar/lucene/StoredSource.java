package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.SourceDocument;

/** Reads a whole document. */
final class StoredSource {

  private StoredSource() {}

  /** The whole document. */
  static SourceDocument read(LeafReader leaf, int docId) throws IOException {
    BytesRef source =
        leaf.storedFields()
            .document(docId, Set.of(FieldNames.SOURCE))
            .getBinaryValue(FieldNames.SOURCE);
    if (source == null) {
      throw new IllegalStateException("document without source");
    }
    return DocumentCodec.decode(source, words(leaf, docId));
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
