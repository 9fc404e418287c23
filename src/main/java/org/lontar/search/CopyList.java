package org.lontar.search;

import java.util.List;

/**
 * The other documents with the same text as one. Immutable.
 *
 * @param total how many there are
 * @param first the first of them, in the order of their ids
 */
public record CopyList(long total, List<Copy> first) {

  /** There is no other. */
  public static final CopyList NONE = new CopyList(0, List.of());

  /** How many are named with a hit. */
  public static final int SHOWN = 5;

  /** Copies the list. */
  public CopyList {
    first = List.copyOf(first);
  }
}
