package org.lontar.query;

import java.util.List;

/**
 * Which hits are shown. Immutable.
 *
 * @param page from 1
 * @param size hits on a page, 1 to {@value #MAX_SIZE}; {@code page * size} at most {@value
 *     #MAX_REACH}
 */
public record PageWindow(int page, int size) {

  /** The largest page. */
  public static final int MAX_SIZE = 100;

  /** How deep paging goes: the engine collects this many hits for the last page. */
  public static final int MAX_REACH = 10_000;

  /** Hits on a page where the caller does not say. */
  public static final int DEFAULT_SIZE = 20;

  /** Checks the bounds. */
  public PageWindow {
    if (page < 1 || size < 1 || size > MAX_SIZE || (long) page * size > MAX_REACH) {
      throw new IllegalArgumentException("no such page: " + page + " of " + size);
    }
  }

  /** The part of a whole list that stands in the window; empty past its end. */
  public <T> List<T> of(List<T> all) {
    int from = Math.min(offset(), all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  /** How many hits stand before the window. */
  public int offset() {
    return (page - 1) * size;
  }
}
