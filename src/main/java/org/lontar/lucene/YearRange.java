package org.lontar.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of years as readers write it, {@code 2020..2024} with either end open, both ends
 * included. Immutable.
 *
 * @param from first year; {@link Integer#MIN_VALUE} for no limit
 * @param to last year; {@link Integer#MAX_VALUE} for no limit
 */
record YearRange(int from, int to) {

  private static final Pattern FORM = Pattern.compile("([0-9]{0,9})\\.\\.([0-9]{0,9})");
  private static final Pattern YEAR = Pattern.compile("[0-9]{1,9}");

  /** The range that a label spells, or empty where it is another label. */
  static Optional<YearRange> find(String label) {
    Matcher matcher = FORM.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    return Optional.of(
        new YearRange(
            from.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(from),
            to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to)));
  }

  /** Whether a label is a year of this range. */
  boolean holds(String label) {
    if (!YEAR.matcher(label).matches()) {
      return false;
    }
    int year = Integer.parseInt(label);
    return from <= year && year <= to;
  }
}
