package org.lontar.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year or a range of years, both ends included. Immutable.
 *
 * @param from first year, four digits; null for no limit
 * @param to last year, four digits; null for no limit
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** Two dots; what writing programs make of them, and a dash, mean the same. */
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{4})?(?:\\.\\.\\.?|…|-|–)([0-9]{4})?");

  /** The range that {@code label} spells ({@code 2024}, {@code 2020..2024}, {@code 2020..}). */
  public static Optional<YearRange> find(String label) {
    if (YEAR.matcher(label).matches()) {
      return Optional.of(new YearRange(Integer.valueOf(label), Integer.valueOf(label)));
    }
    Matcher range = RANGE.matcher(label);
    if (!range.matches() || (range.group(1) == null && range.group(2) == null)) {
      return Optional.empty();
    }
    return Optional.of(new YearRange(year(range.group(1)), year(range.group(2))));
  }

  /** Whether it holds the year that {@code label} spells; false for labels that are no year. */
  public boolean holds(String label) {
    if (!YEAR.matcher(label).matches()) {
      return false;
    }
    int year = Integer.parseInt(label);
    return (from == null || from <= year) && (to == null || year <= to);
  }

  /** Whether the first year comes after the last: no year lies in it. */
  public boolean isReversed() {
    return from != null && to != null && from > to;
  }

  /** The same years the right way round. */
  public YearRange ordered() {
    return isReversed() ? new YearRange(to, from) : this;
  }

  /** The label of the contract, for example {@code 2020..2024} or {@code 2024}. */
  @Override
  public String toString() {
    if (from != null && from.equals(to)) {
      return digits(from);
    }
    return (from == null ? "" : digits(from)) + ".." + (to == null ? "" : digits(to));
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static String digits(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
