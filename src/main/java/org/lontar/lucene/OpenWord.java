package org.lontar.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What a word with open letters stands for: the terms at each of its positions in a row. Immutable.
 *
 * @param typed the word as typed, with its signs
 * @param positions terms at each position, the most likely first; one position for most words
 * @param isFuzzy whether the first terms are the nearest to what was typed
 */
record OpenWord(String typed, List<List<BytesRef>> positions, boolean isFuzzy) {

  /** Copies the lists. */
  OpenWord {
    positions = positions.stream().map(List::copyOf).toList();
  }

  /** Whether nothing in the index fits. */
  boolean isNothing() {
    return positions.stream().anyMatch(List::isEmpty);
  }

  /** The most terms that stand at one of its positions. */
  int width() {
    return positions.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The same with so many terms at a position at most. */
  OpenWord limited(int maxTerms) {
    return new OpenWord(
        typed,
        positions.stream()
            .map(terms -> terms.subList(0, Math.min(terms.size(), maxTerms)))
            .toList(),
        isFuzzy);
  }
}
