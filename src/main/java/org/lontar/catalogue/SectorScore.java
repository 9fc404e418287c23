package org.lontar.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a stretch of words speaks of one sector. Changed while a piece is read, by one thread.
 */
final class SectorScore {
  static final double BODY = 3;
  static final double STRONG = 2;
  static final double TERM = 1;

  /** A term that comes again adds little: a paragraph is not of a sector for repeating a word. */
  private static final double AGAIN = 0.5;

  private double points;
  private @Nullable String best;
  private double bestWeight;
  private final Set<String> seen = new HashSet<>();

  void add(String words, double weight) {
    points += seen.add(Folding.fold(words)) ? weight : weight * AGAIN;
    if (weight > bestWeight) {
      bestWeight = weight;
      best = words;
    }
  }

  double points() {
    return points;
  }

  /** Whether a body or a term of this sector alone is among the words. */
  boolean isStrong() {
    return bestWeight >= STRONG;
  }

  /** The strongest words, the first of equals; empty where there are none. */
  String words() {
    return best == null ? "" : best;
  }
}
