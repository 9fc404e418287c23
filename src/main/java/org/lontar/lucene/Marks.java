package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words of a query stand in a document's body, from the offsets in the postings:
 * the text itself is not analyzed again. One thread, one request.
 */
final class Marks {

  /** So many places of one word tell enough about one document. */
  private static final int MAX_PLACES = 10_000;

  /**
   * A place in the body.
   *
   * @param clause which word or phrase of the query, from 0
   * @param start offset in the body
   * @param end exclusive
   */
  record Mark(int clause, int start, int end) {}

  /** A phrase is shown before any words that are no phrase. */
  private static final double PHRASE_FACTOR = 1_000_000;

  private final int maxPlaces;
  private final List<Weight> clauses = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /**
   * Prepares the words and phrases of a query.
   *
   * @param searcher of the index that holds the documents
   */
  Marks(IndexSearcher searcher, List<Query> queries) throws IOException {
    this(searcher, queries, MAX_PLACES);
  }

  /**
   * The same, for a caller who wants more places of each word.
   *
   * @param maxPlaces of one word or phrase in one document
   */
  Marks(IndexSearcher searcher, List<Query> queries, int maxPlaces) throws IOException {
    this.maxPlaces = maxPlaces;
    for (Query query : queries) {
      Query rewritten = searcher.rewrite(query);
      clauses.add(searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
      boolean isPhrase = rewritten instanceof PhraseQuery || rewritten instanceof IntervalQuery;
      weights.add(rarity(searcher, rewritten) * (isPhrase ? PHRASE_FACTOR : 1));
    }
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** How much each clause tells: the rarer its words, the more; a quoted phrase most. */
  double[] weights() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** All places in a document's body, clause by clause. */
  List<Mark> find(LeafReaderContext leaf, int docId) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (int clause = 0; clause < clauses.size(); clause++) {
      addMarks(clause, clauses.get(clause).matches(leaf, docId), marks);
    }
    return marks;
  }

  private void addMarks(int clause, @Nullable Matches matches, List<Mark> marks)
      throws IOException {
    MatchesIterator places = matches == null ? null : matches.getMatches(FieldNames.TEXT);
    if (places == null) {
      return;
    }
    int most = marks.size() + maxPlaces;
    while (marks.size() < most && places.next()) {
      addMark(clause, places, marks);
    }
  }

  /** The words of a place with gaps in it, those side by side as one mark; or the place itself. */
  private static void addMark(int clause, MatchesIterator place, List<Mark> marks)
      throws IOException {
    MatchesIterator words = place.getSubMatches();
    if (words == null) {
      marks.add(new Mark(clause, place.startOffset(), place.endOffset()));
      return;
    }
    int former = Integer.MIN_VALUE;
    while (words.next()) {
      if (words.startPosition() == former + 1 && words.getSubMatches() == null) {
        marks.add(new Mark(clause, marks.removeLast().start(), words.endOffset()));
      } else {
        addMark(clause, words, marks);
      }
      former = words.endPosition();
    }
  }

  private static double rarity(IndexSearcher searcher, Query query) {
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    long[] most = {1};
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            for (Term term : terms) {
              most[0] = Math.max(most[0], documentsWith(searcher, term));
            }
          }
        });
    return Math.log(1 + (double) documents / most[0]);
  }

  private static long documentsWith(IndexSearcher searcher, Term term) {
    try {
      return searcher.getIndexReader().docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
