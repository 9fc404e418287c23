package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.search.HeldDocument;

/**
 * Walks through the documents in the order of their ids, by the dictionary of the index: what lies
 * before the beginning costs nothing. One thread, one use.
 */
final class IdWalk {

  private final IndexReader reader;

  /** Is shown documents one after the other. */
  @FunctionalInterface
  private interface Visitor {
    /** Takes a document; true to go on with the next one. */
    boolean visit(BytesRef id, int docId) throws IOException;
  }

  IdWalk(IndexReader reader) {
    this.reader = reader;
  }

  /** The documents from an id on, at most {@code limit}. */
  List<HeldDocument> list(@Nullable DocumentId from, int limit) throws IOException {
    List<HeldDocument> held = new ArrayList<>();
    walk(
        from,
        (id, docId) -> {
          LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(docId, reader.leaves()));
          held.add(
              new HeldDocument(
                  new DocumentId(id.utf8ToString()),
                  Arrivals.find(leaf.reader(), docId - leaf.docBase).orElse(null)));
          return held.size() < limit;
        });
    return held;
  }

  /** The first id and each that stands a multiple of {@code step} behind it. */
  List<DocumentId> every(int step) throws IOException {
    List<DocumentId> found = new ArrayList<>();
    int[] passed = {0};
    walk(
        null,
        (id, docId) -> {
          if (passed[0] % step == 0) {
            found.add(new DocumentId(id.utf8ToString()));
          }
          passed[0]++;
          return true;
        });
    return found;
  }

  private void walk(@Nullable DocumentId from, Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, FieldNames.ID);
    if (terms == null) {
      return;
    }
    TermsEnum ids = terms.iterator();
    Bits live = MultiBits.getLiveDocs(reader);
    PostingsEnum postings = null;
    BytesRef id = from == null ? ids.next() : seek(ids, from);
    while (id != null) {
      postings = ids.postings(postings, PostingsEnum.NONE);
      int docId = firstLive(postings, live);
      if (docId != DocIdSetIterator.NO_MORE_DOCS && !visitor.visit(id, docId)) {
        return;
      }
      id = ids.next();
    }
  }

  private static @Nullable BytesRef seek(TermsEnum ids, DocumentId from) throws IOException {
    TermsEnum.SeekStatus found = ids.seekCeil(new BytesRef(from.value()));
    return found == TermsEnum.SeekStatus.END ? null : ids.term();
  }

  /** An id that was put again has entries that are deleted. */
  private static int firstLive(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int docId = postings.nextDoc();
    while (docId != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(docId)) {
      docId = postings.nextDoc();
    }
    return docId;
  }
}
