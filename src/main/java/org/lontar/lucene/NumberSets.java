package org.lontar.lucene;

import java.util.HashMap;
import java.util.Map;

/** Sets of numbers that grow together, each known by its smallest member. One thread. */
final class NumberSets {

  private final Map<Long, Long> parents = new HashMap<>();

  /** The smallest number of the set that {@code number} is in: itself where it is alone. */
  long smallest(long number) {
    long root = number;
    for (long up = parent(root); up != root; up = parent(root)) {
      root = up;
    }
    for (long at = number; at != root; ) {
      long up = parent(at);
      parents.put(at, root);
      at = up;
    }
    return root;
  }

  /** Makes one set of the sets of two numbers. */
  void join(long one, long other) {
    long first = smallest(one);
    long second = smallest(other);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
    }
  }

  private long parent(long number) {
    return parents.getOrDefault(number, number);
  }
}
