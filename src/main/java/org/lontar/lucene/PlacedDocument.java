package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.lontar.document.DocumentId;

/**
 * Where a document stands in a snapshot.
 *
 * @param leaf its segment
 * @param docId its number there
 */
record PlacedDocument(LeafReaderContext leaf, int docId) {

  /** Finds a document; empty where the snapshot does not hold it. */
  static Optional<PlacedDocument> find(Snapshot snapshot, DocumentId id) throws IOException {
    List<PlacedDocument> found = new ArrayList<>(1);
    new Records(snapshot.reader())
        .visit(
            new Term(FieldNames.ID, id.value()),
            (leaf, docId) -> {
              found.add(new PlacedDocument(contextOf(snapshot, leaf), docId));
              return false;
            });
    return found.stream().findFirst();
  }

  /** Where each of its paragraphs stands in its body. */
  ParagraphTable paragraphs() throws IOException {
    return new ParagraphTable(EntryValues.read(leaf.reader(), FieldNames.PARAGRAPHS, docId));
  }

  /** A segment as part of the snapshot: marks are prepared for that. */
  private static LeafReaderContext contextOf(Snapshot snapshot, LeafReader leaf) {
    return snapshot.reader().leaves().stream()
        .filter(context -> context.reader().equals(leaf))
        .findFirst()
        .orElseThrow();
  }
}
