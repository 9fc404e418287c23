package org.lontar.lucene;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;

/**
 * A hit before it is shown. Immutable.
 *
 * @param docId in the whole index
 * @param score 0 where hits are sorted by date
 * @param id the document's id in UTF-8, for ties
 */
record Ranked(int docId, float score, BytesRef id) {

  /** Best first, equal scores by id. */
  static final Comparator<Ranked> BY_SCORE =
      Comparator.comparingDouble((Ranked ranked) -> -ranked.score()).thenComparing(Ranked::id);

  Ranked plus(float more) {
    return new Ranked(docId, score + more, id);
  }

  Ranked times(float factor) {
    return new Ranked(docId, score * factor, id);
  }
}
