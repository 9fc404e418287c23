package org.lontar.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A date of which the day, or the day and the month, may be unknown. Immutable.
 *
 * @param start the first day that it may be; for precision month the first of the month, for year
 *     the first of January
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate start, Precision precision) implements Comparable<PartialDate> {

  /** Cuts {@code start} down to what is known. */
  public PartialDate {
    start =
        switch (precision) {
          case DAY -> start;
          case MONTH -> start.withDayOfMonth(1);
          case YEAR -> start.withDayOfYear(1);
        };
  }

  /** A date known to the day. */
  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /** A date known to the month, 1 to 12. */
  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
  }

  /** A date known to the year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /** The year. */
  public int year() {
    return start.getYear();
  }

  @Override
  public int compareTo(PartialDate other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : precision.compareTo(other.precision);
  }

  /**
   * The form of ISO 8601 with what is known: {@code 2024-09-26}, {@code 2024-09} or {@code 2024}.
   */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> start.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
    };
  }
}
