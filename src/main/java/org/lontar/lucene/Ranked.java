package org.lontar.lucene;

import java.util.Comparator;

/**
 * A hit before it is shown. Immutable.
 *
 * @param docId in the whole index
 * @param score 0 where hits are sorted by date
 * @param id the document's place by id, for ties
 */
record Ranked(int docId, float score, IdKey id) {

  /** Best first, equal scores by id. */
  static final Comparator<Ranked> BY_SCORE =
      (a, b) ->
          a.score() == b.score() ? a.id().compareTo(b.id()) : Float.compare(b.score(), a.score());

  Ranked plus(float more) {
    return new Ranked(docId, score + more, id);
  }

  Ranked times(float factor) {
    return new Ranked(docId, score * factor, id);
  }
}
