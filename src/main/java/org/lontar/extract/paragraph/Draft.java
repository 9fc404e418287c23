package org.lontar.extract.paragraph;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph before it has its kind and anchor. Immutable.
 *
 * @param role what the page says it is
 * @param marker the number or letter that counts; null where there is none
 * @param text the words, lines joined, without the marker
 * @param lines how many lines of the page it took
 * @param table which table a row belongs to, from 1; 0 for all else
 */
record Draft(Role role, @Nullable Marker marker, String text, int lines, int table) {

  /** What the page says a paragraph is. */
  enum Role {
    HEADING,
    NUMBERED,
    ITEM,
    PROSE,
    BULLET,
    ROW
  }

  static Draft of(Role role, String text) {
    return new Draft(role, null, text, 1, 0);
  }
}
