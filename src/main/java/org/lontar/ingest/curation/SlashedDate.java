package org.lontar.ingest.curation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as spreadsheet programs rewrite them: {@code 26/09/2024}, {@code 9/26/2024}, {@code
 * 26.9.2024}.
 */
final class SlashedDate {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

  private SlashedDate() {}

  /**
   * The day as year-month-day where there is but one way to read it, or where one of two ways is
   * what the cell held before.
   */
  static Optional<String> read(String text, String before) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(3));
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(2));
    Set<String> readings = new TreeSet<>();
    day(year, second, first).ifPresent(readings::add);
    day(year, first, second).ifPresent(readings::add);
    if (readings.contains(before)) {
      return Optional.of(before);
    }
    return readings.size() == 1 ? readings.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
