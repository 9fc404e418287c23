package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Raises hits in which the words of a query stand near one another. Only the first hits are looked
 * at, because positions cost much; the others are below them in any case. One thread.
 */
final class ProximityRescorer {

  /** How many of the first hits are looked at: the same for every page, so that pages agree. */
  static final int REACH = 200;

  private final IndexSearcher searcher;
  private final List<Query> pairs;
  private final float boost;

  ProximityRescorer(IndexSearcher searcher, List<Query> pairs, float boost) {
    this.searcher = searcher;
    this.pairs = boost > 0 ? pairs : List.of();
    this.boost = boost;
  }

  /** The hits in their final order. */
  List<Ranked> rescore(List<Ranked> hits) throws IOException {
    int reach = Math.min(REACH, hits.size());
    if (pairs.isEmpty() || reach < 2) {
      return hits;
    }
    List<Ranked> first = new ArrayList<>(hits.subList(0, reach));
    first.sort(Comparator.comparingInt(Ranked::docId));
    for (Query pair : pairs) {
      Weight weight = searcher.createWeight(searcher.rewrite(pair), ScoreMode.COMPLETE, boost);
      addScores(weight, first);
    }
    first.sort(Ranked.BY_SCORE);
    List<Ranked> all = new ArrayList<>(first);
    all.addAll(hits.subList(reach, hits.size()));
    return all;
  }

  private void addScores(Weight weight, List<Ranked> inOrder) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int openLeaf = -1;
    Scorer scorer = null;
    for (int i = 0; i < inOrder.size(); i++) {
      Ranked hit = inOrder.get(i);
      int ord = ReaderUtil.subIndex(hit.docId(), leaves);
      if (ord != openLeaf) {
        openLeaf = ord;
        scorer = weight.scorer(leaves.get(ord));
      }
      int docId = hit.docId() - leaves.get(ord).docBase;
      if (scorer != null && isAt(scorer, docId)) {
        inOrder.set(i, hit.plus(scorer.score()));
      }
    }
  }

  private static boolean isAt(Scorer scorer, int docId) throws IOException {
    if (scorer.docID() < docId) {
      scorer.iterator().advance(docId);
    }
    return scorer.docID() == docId;
  }
}
