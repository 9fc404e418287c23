package org.lontar.search;

/**
 * The numbers of the ranking, in one place; {@code docs/decisions/0010-ranking.md} tells where they
 * come from. They act when a query is asked: changing them needs no new index. Immutable.
 *
 * @param k1 BM25: how soon further occurrences of a word stop counting; 0 or more
 * @param b BM25: how much long documents are held back, 0 to 1
 * @param rarity the power to which the rarity of a word is raised (the logarithm of how few
 *     documents have it): 1 for BM25 as it is, more where rare words shall count more
 * @param titleBoost how much of its score in the title a word adds to that in the whole text, which
 *     holds the title too
 * @param otherFormWeight how much another form of a typed word (stem, other accents) counts against
 *     the exact one, above 0 and at most 1
 * @param otherNameWeight how much another name of what was typed (a synonym, an acronym) counts
 *     against the typed one, above 0 and at most 1
 * @param proximityBoost how much two typed words that stand near one another add, as a part of what
 *     the more frequent one adds by itself; 0 for nothing
 * @param proximitySlop how many positions apart counts as near
 * @param phraseBoost how much of its score a hit that holds all typed words as they were typed, one
 *     after the other, gains for each of them after the first; 0 for nothing
 */
public record RankingWeights(
    float k1,
    float b,
    float rarity,
    float titleBoost,
    float otherFormWeight,
    float otherNameWeight,
    float proximityBoost,
    int proximitySlop,
    float phraseBoost) {

  /** What the portal ranks by. */
  public static final RankingWeights DEFAULT =
      new RankingWeights(1.2f, 0.75f, 1.2f, 0.3f, 0.7f, 0.8f, 0.2f, 6, 0.5f);

  /** Checks the bounds. */
  public RankingWeights {
    boolean isValid =
        k1 >= 0
            && b >= 0
            && b <= 1
            && rarity > 0
            && titleBoost > 0
            && otherFormWeight > 0
            && otherFormWeight <= 1
            && otherNameWeight > 0
            && otherNameWeight <= 1
            && proximityBoost >= 0
            && proximitySlop >= 0
            && phraseBoost >= 0;
    if (!isValid) {
      throw new IllegalArgumentException("no such ranking weights");
    }
  }
}
