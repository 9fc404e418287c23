package org.lontar.query;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the reader's words are taken. Immutable.
 *
 * @param isLiteral whether signs of the syntax are taken as words, too
 * @param unexpanded what is not to be looked for in other words, as it was typed, in small letters
 * @param hasFeedback whether words that are typical of the best documents are looked for, too
 */
public record QueryOptions(boolean isLiteral, SortedSet<String> unexpanded, boolean hasFeedback) {

  /** What holds where nothing is said. */
  public static final QueryOptions USUAL =
      new QueryOptions(false, Collections.emptySortedSet(), false);

  /** Copies the set. */
  public QueryOptions {
    unexpanded = Collections.unmodifiableSortedSet(new TreeSet<>(unexpanded));
  }
}
