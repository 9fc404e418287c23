package org.lontar.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a document's date must lie in, both ends included. Immutable.
 *
 * @param from first day; null for no limit
 * @param to last day; null for no limit
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** No limit. */
  public static final DateRange ALL = new DateRange(null, null);

  /** Whether there is no limit. */
  public boolean isAll() {
    return from == null && to == null;
  }

  /** Whether the first day comes after the last: no day lies in it. */
  public boolean isReversed() {
    return from != null && to != null && from.isAfter(to);
  }

  /** The printed form, for example {@code 2024-01-01..2024-06-30} or {@code 2024-01-01..}. */
  @Override
  public String toString() {
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }
}
