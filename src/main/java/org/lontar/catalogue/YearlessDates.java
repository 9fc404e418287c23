package org.lontar.catalogue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Month;

/**
 * Finds days that a text names without their year: "27 October", "Huwebes, Marso 5". Immutable,
 * thread-safe.
 */
final class YearlessDates {

  /**
   * A day of some year.
   *
   * @param month 1 to 12
   * @param first the first day of a range, else the day
   * @param last the day, of a range the last
   * @param weekday the day of the week that the text gives, or null
   * @param start where it begins in its piece
   * @param end where it ends, exclusive
   */
  record Day(int month, int first, int last, @Nullable DayOfWeek weekday, int start, int end) {

    /** The last day in {@code year}; null where the calendar or the day of the week says no. */
    @Nullable LocalDate in(int year) {
      try {
        LocalDate day = LocalDate.of(year, month, last);
        LocalDate opening = LocalDate.of(year, month, first);
        boolean fits =
            weekday == null || day.getDayOfWeek() == weekday || opening.getDayOfWeek() == weekday;
        return fits ? day : null;
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  private static final String DAY = "(\\d{1,2})(?: ?(?:st|nd|rd|th)(?![a-z]))?";
  private static final String RANGE =
      "(?: ?(?:-|to|and|hingga|sampai|dan|at|đến|ถึง) ?" + DAY + ")?";
  private static final String NO_YEAR =
      "(?!\\d)(?!,? ?(?:tahun |năm |พ\\.ศ\\. ?|ปี ?|of )?\\d{2,4}(?!\\d))";

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY),
          Map.entry("senin", DayOfWeek.MONDAY),
          Map.entry("selasa", DayOfWeek.TUESDAY),
          Map.entry("rabu", DayOfWeek.WEDNESDAY),
          Map.entry("kamis", DayOfWeek.THURSDAY),
          Map.entry("jumat", DayOfWeek.FRIDAY),
          Map.entry("sabtu", DayOfWeek.SATURDAY),
          Map.entry("minggu", DayOfWeek.SUNDAY),
          Map.entry("isnin", DayOfWeek.MONDAY),
          Map.entry("khamis", DayOfWeek.THURSDAY),
          Map.entry("jumaat", DayOfWeek.FRIDAY),
          Map.entry("ahad", DayOfWeek.SUNDAY),
          Map.entry("lunes", DayOfWeek.MONDAY),
          Map.entry("martes", DayOfWeek.TUESDAY),
          Map.entry("miyerkules", DayOfWeek.WEDNESDAY),
          Map.entry("huwebes", DayOfWeek.THURSDAY),
          Map.entry("biyernes", DayOfWeek.FRIDAY),
          Map.entry("sabado", DayOfWeek.SATURDAY),
          Map.entry("linggo", DayOfWeek.SUNDAY));

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern pattern;

  YearlessDates(List<Month> rows) {
    for (Month row : rows) {
      row.names().forEach(name -> months.put(bare(name), row.month()));
    }
    String names = "(?<![a-z])(" + Alternation.of(months.keySet()) + ")\\.?(?![a-z])";
    String weekday =
        WEEKDAYS.keySet().stream()
            .sorted()
            .collect(Collectors.joining("|", "(?:(?<w>", "),? \\(?)?"));
    pattern =
        Pattern.compile(
            weekday
                + "(?:(?:วันที่ ?|ngày )?(?<![\\d.,:/-])"
                + DAY
                + RANGE
                + " ?(?:de |of |ng |เดือน)?"
                + names
                + NO_YEAR
                + "|"
                + names
                + " "
                + DAY
                + RANGE
                + NO_YEAR
                + "|(?:ngày )?(?<![\\d.,:/-])(\\d{1,2}) tháng (\\d{1,2})"
                + NO_YEAR
                + "|\\((\\d{1,2})/(\\d{1,2})\\))");
  }

  private static String bare(String name) {
    String folded = Folding.fold(name);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** The days that {@code folded} names without a year, in its order. */
  List<Day> find(String folded) {
    List<Day> found = new ArrayList<>();
    Matcher m = pattern.matcher(folded);
    while (m.find()) {
      DayOfWeek weekday = m.group("w") == null ? null : WEEKDAYS.get(m.group("w"));
      if (m.group(4) != null) {
        add(months.get(m.group(4)), m.group(2), m.group(3), weekday, m, found);
      } else if (m.group(5) != null) {
        add(months.get(m.group(5)), m.group(6), m.group(7), weekday, m, found);
      } else if (m.group(9) != null) {
        add(Integer.valueOf(m.group(9)), m.group(8), null, weekday, m, found);
      } else if (weekday != null) {
        add(Integer.valueOf(m.group(11)), m.group(10), null, weekday, m, found);
      }
    }
    return found;
  }

  private static void add(
      @Nullable Integer month,
      String first,
      @Nullable String last,
      @Nullable DayOfWeek weekday,
      Matcher m,
      List<Day> found) {
    if (month != null && month >= 1 && month <= 12) {
      int day = Integer.parseInt(first);
      int to = last == null ? day : Integer.parseInt(last);
      found.add(new Day(month, day, to, weekday, m.start(), m.end()));
    }
  }
}
