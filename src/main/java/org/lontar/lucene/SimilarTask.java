package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.TellingWords.Telling;
import org.lontar.search.SimilarDocument;

/**
 * Finds documents about the same things as another one: by the words that tell most of it. Copies
 * of it are no answer, and of copies of one another the first stands for all. One thread, one
 * request.
 */
final class SimilarTask {

  /** Hits beyond those wanted: some are copies. */
  private static final int SPARE = 60;

  /** A document that shares fewer of the words has them by chance. */
  private static final int MIN_SHARED = 3;

  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;

  SimilarTask(Snapshot snapshot) {
    this.searcher = snapshot.searcher();
    this.leaves = snapshot.reader().leaves();
  }

  /** The most similar documents, the best first. */
  List<SimilarDocument> find(SourceDocument document, int limit) throws IOException {
    int documents = searcher.count(QueryTranslator.everyDocument());
    List<Telling> words = new TellingWords(searcher.getIndexReader()).of(document, documents);
    if (words.isEmpty()) {
      return List.of();
    }
    List<SimilarDocument> similar = new ArrayList<>();
    for (Ranked hit : withoutCopies(ranked(query(document.id(), words), limit), document.id())) {
      if (similar.size() < limit) {
        similar.add(similar(hit, words));
      }
    }
    return similar;
  }

  private static Query query(DocumentId self, List<Telling> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Telling word : words) {
      Query term = new TermQuery(new Term(FieldNames.TEXT, word.token()));
      query.add(new BoostQuery(term, (float) (1 + Math.log(word.times()))), Occur.SHOULD);
    }
    return query
        .add(new TermQuery(new Term(FieldNames.ID, self.value())), Occur.MUST_NOT)
        .setMinimumNumberShouldMatch(Math.min(MIN_SHARED, Math.ceilDiv(words.size(), 2)))
        .build();
  }

  private List<Ranked> ranked(Query query, int limit) throws IOException {
    int size = Math.max(1, Math.min(limit + SPARE, searcher.getIndexReader().maxDoc()));
    BestHits best = BestByScore.hasty(size);
    searcher.search(query, new OneCollector<>(best));
    return best.take();
  }

  private List<Ranked> withoutCopies(List<Ranked> ranked, DocumentId self) throws IOException {
    List<Long> own = new ArrayList<>(1);
    new Records(searcher.getIndexReader())
        .visit(
            new Term(FieldNames.ID, self.value()),
            (leaf, docId) -> {
              Long group = CopyKeys.group(leaf, docId);
              if (group != null) {
                own.add(group);
              }
              return false;
            });
    List<Ranked> others = new ArrayList<>();
    for (Ranked hit : new CopyFolding(searcher.getIndexReader()).fold(ranked)) {
      LeafReaderContext leaf = leafOf(hit);
      Long group = CopyKeys.group(leaf.reader(), hit.docId() - leaf.docBase);
      if (group == null || !own.contains(group)) {
        others.add(hit);
      }
    }
    return others;
  }

  private SimilarDocument similar(Ranked hit, List<Telling> words) throws IOException {
    LeafReaderContext leaf = leafOf(hit);
    int docId = hit.docId() - leaf.docBase;
    Summary summary = Summary.decode(EntryValues.read(leaf.reader(), FieldNames.SUMMARY, docId));
    return new SimilarDocument(
        summary.id(),
        summary.title(),
        summary.type(),
        summary.date(),
        summary.year(),
        summary.language(),
        summary.source(),
        hit.score(),
        shared(leaf.reader(), docId, words));
  }

  private static List<String> shared(LeafReader leaf, int docId, List<Telling> words)
      throws IOException {
    List<String> shared = new ArrayList<>();
    for (Telling word : words) {
      PostingsEnum postings =
          leaf.postings(new Term(FieldNames.TEXT, word.token()), PostingsEnum.NONE);
      if (word.isWhole() && postings != null && postings.advance(docId) == docId) {
        shared.add(word.written());
      }
      if (shared.size() == SimilarDocument.MAX_WORDS) {
        break;
      }
    }
    return shared;
  }

  private LeafReaderContext leafOf(Ranked hit) {
    return leaves.get(ReaderUtil.subIndex(hit.docId(), leaves));
  }
}
