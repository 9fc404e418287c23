package org.lontar.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * What of a query tells hits apart by the places of its words. Immutable.
 *
 * @param pairs words that follow one another in the query, near one another
 * @param typed all words of the query as they were typed, one after the other; empty where they
 *     make no phrase
 */
record Nearness(List<Pair> pairs, Optional<TypedPhrase> typed) {

  /**
   * Two words that follow one another in the query.
   *
   * @param words both, with a space between
   * @param query finds them near one another
   */
  record Pair(String words, Query query) {}

  /**
   * All words of a query as they were typed.
   *
   * @param phrase finds them
   * @param words how many, 2 or more
   */
  record TypedPhrase(Query phrase, int words) {}

  Nearness {
    pairs = List.copyOf(pairs);
  }

  boolean isNothing() {
    return pairs.isEmpty() && typed.isEmpty();
  }
}
