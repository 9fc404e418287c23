package org.lontar.lucene;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.lontar.search.RankingWeights;

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) in
 * which rare words count somewhat more than their logarithm says. Immutable, thread-safe.
 */
class RankingSimilarity extends BM25Similarity {

  private final float rarity;

  private RankingSimilarity(RankingWeights weights) {
    super(weights.k1(), weights.b());
    this.rarity = weights.rarity();
  }

  /** What words and phrases are scored by. */
  static RankingSimilarity ofWords(RankingWeights weights) {
    return new RankingSimilarity(weights);
  }

  /**
   * What words are scored by that stand near one another: as much as the more frequent one, while a
   * phrase counts all words and forms in it.
   */
  static RankingSimilarity ofPairs(RankingWeights weights) {
    return new RankingSimilarity(weights) {
      @Override
      public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
        TermStatistics mostFrequent =
            Arrays.stream(terms)
                .max(Comparator.comparingLong(TermStatistics::docFreq))
                .orElseThrow(() -> new IllegalArgumentException("a pair of no words"));
        return idfExplain(collection, mostFrequent);
      }
    };
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return (float) Math.pow(super.idf(docFreq, docCount), rarity);
  }
}
