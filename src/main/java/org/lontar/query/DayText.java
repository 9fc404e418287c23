package org.lontar.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as they are typed: {@code 2024}, {@code 2024-09}, {@code 2024-09-26}, or two of them
 * with dots between, either of which may be missing.
 */
final class DayText {

  /** Two dots, or what writing programs make of them. */
  private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.\\.\\.?|…)(.*)");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

  private DayText() {}

  /** The days that {@code typed} spells, maybe reversed; empty where it spells none. */
  static Optional<DateRange> find(String typed) {
    Matcher range = RANGE.matcher(typed);
    if (!range.matches()) {
      return span(typed);
    }
    String first = range.group(1);
    String last = range.group(2);
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateRange> from = first.isEmpty() ? Optional.of(DateRange.ALL) : span(first);
    Optional<DateRange> to = last.isEmpty() ? Optional.of(DateRange.ALL) : span(last);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateRange(from.get().from(), to.get().to()));
  }

  /** The same days the right way round: from the beginning of one to the end of the other. */
  static DateRange ordered(String typed, DateRange reversed) {
    Matcher range = RANGE.matcher(typed);
    return range.matches()
        ? find(range.group(2) + ".." + range.group(1)).orElse(reversed)
        : reversed;
  }

  /** A year, a month or a day as its first and last day. */
  private static Optional<DateRange> span(String typed) {
    try {
      return Optional.ofNullable(spanOrNull(typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable DateRange spanOrNull(String typed) {
    if (YEAR.matcher(typed).matches()) {
      int year = Integer.parseInt(typed);
      return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    Matcher month = MONTH.matcher(typed);
    if (month.matches()) {
      YearMonth of = YearMonth.of(number(month, 1), number(month, 2));
      return new DateRange(of.atDay(1), of.atEndOfMonth());
    }
    Matcher day = DAY.matcher(typed);
    if (!day.matches()) {
      return null;
    }
    LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
    return new DateRange(date, date);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
