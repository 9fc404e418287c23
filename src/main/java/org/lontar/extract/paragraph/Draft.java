package org.lontar.extract.paragraph;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph before it has its kind and anchor. Immutable.
 *
 * @param role what the page says it is
 * @param marker the number or letter that counts; null where there is none
 * @param text the words, lines joined, without the marker; never empty
 * @param rank of a row: which table it belongs to, from 1; of a heading: its level, 1 to 6; else 0
 */
record Draft(Role role, @Nullable Marker marker, String text, int rank) {

  /** What the page says a paragraph is. */
  enum Role {
    HEADING,
    NUMBERED,
    ITEM,
    PROSE,
    BULLET,
    ROW
  }

  /** Whether it may be a part of the title. */
  boolean isTitleLike() {
    return (role == Role.PROSE || role == Role.HEADING) && text.length() <= TitleFinder.LONGEST;
  }
}
