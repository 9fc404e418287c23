package org.lontar.catalogue;

import java.util.List;
import java.util.Map;

/**
 * Tells the sectors that a paragraph is about from those that it only mentions. Thread-safe.
 *
 * <p>It is about a sector that it speaks of in more than one term, not less than of any other, and
 * not lost in its length; a paragraph that goes through many sectors is about none of them, but one
 * that has half of its words.
 */
final class Subjects {

  /** Two terms that are the sector's own, or a body and a common term. */
  private static final double ENOUGH = 4;

  /** The same where only common terms speak of it. */
  private static final double ENOUGH_OF_TERMS = 5;

  /** How many of the best sector's points a subject needs. */
  private static final double SHARE_OF_BEST = 0.75;

  /** Fewer are lost in the length of the paragraph. */
  private static final double POINTS_IN_400_CHARS = 2.5;

  private static final double CHARS = 400;

  /** So many sectors in a paragraph are a list. */
  private static final int LIST = 4;

  private Subjects() {}

  /**
   * The sectors that a paragraph is about, in the order of the vocabulary.
   *
   * @param chars how long it is
   * @param scores what it speaks of
   */
  static List<String> of(int chars, Map<String, SectorScore> scores) {
    double best = 0;
    double all = 0;
    for (Map.Entry<String, SectorScore> entry : scores.entrySet()) {
      if (!entry.getKey().equals(SectorFinder.CROSS_SECTORAL)) {
        best = Math.max(best, entry.getValue().points());
        all += entry.getValue().points();
      }
    }
    double least = Math.max(best * SHARE_OF_BEST, isList(scores) ? all / 2 : 0);
    return scores.entrySet().stream()
        .filter(e -> isEnough(e.getValue(), chars))
        .filter(
            e -> e.getKey().equals(SectorFinder.CROSS_SECTORAL) || e.getValue().points() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isEnough(SectorScore score, int chars) {
    return score.points() >= (score.isStrong() ? ENOUGH : ENOUGH_OF_TERMS)
        && score.points() * CHARS / Math.max(chars, 1) >= POINTS_IN_400_CHARS;
  }

  /** Whether a paragraph goes through many sectors. */
  static boolean isList(Map<String, SectorScore> scores) {
    return scores.entrySet().stream()
            .filter(e -> !e.getKey().equals(SectorFinder.CROSS_SECTORAL))
            .filter(e -> e.getValue().isStrong())
            .count()
        >= LIST;
  }
}
