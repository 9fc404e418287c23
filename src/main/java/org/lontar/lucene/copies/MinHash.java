package org.lontar.lucene.copies;

import java.util.Arrays;

/**
 * The smallest of many hashes of a set's members: two sets agree in one with the probability of
 * their Jaccard similarity (Broder 1997). Thread-safe.
 */
final class MinHash {

  /** How many: the estimate's standard error is at most 1 / (2 √128) = 0.044. */
  static final int SIZE = 128;

  private static final long[] FACTORS = new long[SIZE];
  private static final long[] SUMMANDS = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = Mixing.mix(2L * i + 1) | 1;
      SUMMANDS[i] = Mixing.mix(2L * i + 2);
    }
  }

  private MinHash() {}

  /** The smallest hash of the members under each function. */
  static int[] of(long[] members, int count) {
    int[] smallest = new int[SIZE];
    Arrays.fill(smallest, Integer.MAX_VALUE);
    for (int m = 0; m < count; m++) {
      long member = members[m];
      for (int i = 0; i < SIZE; i++) {
        int hash = (int) ((FACTORS[i] * member + SUMMANDS[i]) >> 32);
        smallest[i] = Math.min(smallest[i], hash);
      }
    }
    return smallest;
  }
}
