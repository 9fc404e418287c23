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
import org.lontar.search.HitExplanation.NearPart;
import org.lontar.search.RankingWeights;

/**
 * Raises hits in which the words of a query stand near one another, and more those that hold them
 * all as they were typed. Only the first hits are looked at, because positions cost much; the
 * others are below them in any case. One thread.
 */
final class ProximityRescorer {

  /** How many of the first hits are looked at: the same for every page, so that pages agree. */
  static final int REACH = 200;

  private final IndexSearcher searcher;
  private final IndexSearcher pairs;
  private final RankingWeights weights;

  ProximityRescorer(IndexSearcher searcher, RankingWeights weights) {
    this.searcher = searcher;
    this.pairs = new IndexSearcher(searcher.getIndexReader());
    pairs.setSimilarity(RankingSimilarity.ofPairs(weights));
    this.weights = weights;
  }

  /** The hits in their final order. */
  List<Ranked> rescore(List<Ranked> hits, Nearness nearness) throws IOException {
    int reach = Math.min(REACH, hits.size());
    if (nearness.isNothing() || reach == 0) {
      return hits;
    }
    List<Ranked> first = new ArrayList<>(hits.subList(0, reach));
    first.sort(Comparator.comparingInt(Ranked::docId));
    for (Nearness.Pair pair : nearness.pairs()) {
      raise(first, pair);
    }
    if (nearness.typed().isPresent()) {
      raise(first, nearness.typed().get());
    }
    first.sort(Ranked.BY_SCORE);
    List<Ranked> all = new ArrayList<>(first);
    all.addAll(hits.subList(reach, hits.size()));
    return all;
  }

  /** What nearness adds to a hit that has none of it yet, part by part. */
  List<NearPart> parts(Ranked hit, Nearness nearness) throws IOException {
    List<NearPart> parts = new ArrayList<>();
    List<Ranked> alone = new ArrayList<>(List.of(hit));
    for (Nearness.Pair pair : nearness.pairs()) {
      float before = alone.getFirst().score();
      raise(alone, pair);
      addPart(parts, pair.words(), false, alone.getFirst().score() - before);
    }
    if (nearness.typed().isPresent()) {
      float before = alone.getFirst().score();
      raise(alone, nearness.typed().get());
      addPart(parts, "", true, alone.getFirst().score() - before);
    }
    return parts;
  }

  private static void addPart(List<NearPart> parts, String words, boolean isAsTyped, float score) {
    if (score > 0) {
      parts.add(new NearPart(words, isAsTyped, score));
    }
  }

  private void raise(List<Ranked> inOrder, Nearness.Pair pair) throws IOException {
    if (weights.proximityBoost() > 0) {
      Weight weight = weight(pairs, pair.query(), ScoreMode.COMPLETE, weights.proximityBoost());
      change(weight, inOrder, (hit, scorer) -> hit.plus(scorer.score()));
    }
  }

  private void raise(List<Ranked> inOrder, Nearness.TypedPhrase typed) throws IOException {
    if (weights.phraseBoost() > 0) {
      Weight weight = weight(searcher, typed.phrase(), ScoreMode.COMPLETE_NO_SCORES, 1);
      // The more words in the order in which they were typed, the less that is chance.
      float factor = 1 + weights.phraseBoost() * (typed.words() - 1);
      change(weight, inOrder, (hit, scorer) -> hit.times(factor));
    }
  }

  private static Weight weight(IndexSearcher from, Query query, ScoreMode mode, float boost)
      throws IOException {
    return from.createWeight(from.rewrite(query), mode, boost);
  }

  /** What becomes of a hit at which a scorer stands. */
  @FunctionalInterface
  private interface Change {
    Ranked of(Ranked hit, Scorer scorer) throws IOException;
  }

  private void change(Weight weight, List<Ranked> inOrder, Change change) throws IOException {
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
        inOrder.set(i, change.of(hit, scorer));
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
