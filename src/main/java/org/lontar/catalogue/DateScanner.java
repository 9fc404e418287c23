package org.lontar.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Month;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;

/**
 * Finds the dates that a text names, in the forms and languages of the region. Immutable,
 * thread-safe.
 *
 * <p>Years above 2400 are of the Buddhist era; two-digit years count only after a Thai month. Dates
 * that no calendar has are not found.
 */
final class DateScanner {
  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_BUDDHIST_YEAR = 2_400;
  private static final int EARLIEST_YEAR = 1945;
  private static final int LATEST_YEAR = 2100;
  private static final int BUDDHIST_CENTURY = 2_500;

  private static final String DAY =
      "(?<![\\d.,:/])(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|hb|haribulan)\\b)?";
  private static final String TO = "\\s*(?:-|to|and|&|until|hingga|sampai|dan|đến|ถึง)\\s*";
  private static final String RANGE_END =
      "(?:" + TO + "(\\d{1,2})(?:\\s?(?:st|nd|rd|th|hb|haribulan)\\b)?)?";
  private static final String YEAR = "(\\d{4})(?![\\d])";
  private static final String ERA =
      "(?:b\\.?e\\.?|พ\\.?ศ\\.?|ค\\.?ศ\\.?|ພ\\.?ສ\\.?|ค\\.ศ\\.|ปี|ปีพุทธศักราช|พุทธศักราช|ปี ค\\.ศ\\.|ປີ|ឆ្នាំ|ខុ|year|tahun|taong|de)?";

  /** Costly patterns are tried around years alone. */
  private static final Pattern YEAR_LIKE = Pattern.compile("(?:19|2[0156])\\d{2}");

  private static final Pattern THAI_SHORT_YEAR =
      Pattern.compile("[\\u0e00-\\u0e7f]\\.?\\s*\\d{2}(?!\\d)");
  private static final int BEFORE_YEAR = 60;
  private static final int AFTER_YEAR = 40;

  private final Map<String, Integer> months = new HashMap<>();

  /** The names alone: where there is none, no form that has one is tried. */
  private final Pattern monthName;

  private final Pattern dayMonthYear;
  private final Pattern crossMonths;
  private final Pattern monthDayYear;
  private final Pattern monthYear;
  private final Pattern yearMonthDay;
  private final Pattern thaiShort;
  private final SpelledDates spelled = new SpelledDates();

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(?:(\\d{1,2}) ?- ?)?(\\d{1,2})(-| ?[/.] ?)(\\d{1,2})\\3((?:19|20|25)\\d{2})(?![\\d])");

  /**
   * A day in brackets behind its day of the week, as the Indonesian press dates: "Kamis (26/9/24)".
   */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|isnin|khamis|jumaat),? \\((\\d{1,2})/(\\d{1,2})/(\\d{2})\\)");

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?:ngày\\s+)?(\\d{1,2})(?:\\s*(?:-|đến|và)\\s*(\\d{1,2}))?\\s+tháng\\s+(\\d{1,2})\\s*(?:,|năm)\\s*(\\d{4})");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  DateScanner(List<Month> rows) {
    for (Month row : rows) {
      row.names().forEach(name -> months.put(bare(Folding.fold(name)), row.month()));
    }
    String names =
        Alternation.of(
            rows.stream()
                .flatMap(row -> row.names().stream())
                .map(Folding::fold)
                .map(DateScanner::bare)
                .toList());
    String month = "(?:เดือน|ເດືອນ|ខែ|bulan)?\\s*(?<![a-z])(" + names + ")(?![a-z])\\.?(?:လ)?";
    monthName = Pattern.compile(names);
    dayMonthYear =
        Pattern.compile(
            DAY
                + RANGE_END
                + "[,-]?\\s*(?:day of\\s+|of\\s+|de\\s+|ng\\s+)?"
                + month
                + "(?:,|-|\\s+of)?\\s*"
                + ERA
                + "\\s*"
                + YEAR);
    crossMonths =
        Pattern.compile(
            DAY
                + "\\s*"
                + month
                + "(?:\\s*,?\\s*"
                + YEAR
                + ")?"
                + TO
                + "(\\d{1,2})(?:st|nd|rd|th)?\\s*"
                + month
                + ",?\\s*"
                + ERA
                + "\\s*"
                + YEAR);
    monthDayYear =
        Pattern.compile(
            month
                + "\\s*(\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b)?"
                + RANGE_END
                + "\\s*,\\s*"
                + YEAR
                + "|"
                + month
                + "\\s+(\\d{1,2})(?:st|nd|rd|th)?"
                + RANGE_END
                + "\\s+"
                + YEAR);
    monthYear = Pattern.compile(month + ",?\\s*(?:of\\s+|de\\s+)?" + ERA + "\\s*" + YEAR);
    yearMonthDay =
        Pattern.compile(
            YEAR + "\\s*(?:ခုနှစ်|ခု)\\s*[၊,]?\\s*" + month + "\\s*(\\d{1,2})\\s*(?:ရက်)?");
    thaiShort = Pattern.compile(DAY + RANGE_END + "\\s*(" + names + ")\\.?\\s*(\\d{2})(?!\\d)");
  }

  private static String bare(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** The dates of {@code folded} in order, without overlaps: of two the fuller one. */
  List<DateMention> scan(String folded) {
    DateMentions found = new DateMentions();
    boolean chinese = folded.indexOf('年') >= 0;
    boolean vietnamese = folded.contains("tháng");
    boolean burmese = folded.contains("ခု");
    for (Window window : Window.around(YEAR_LIKE, folded, BEFORE_YEAR, AFTER_YEAR)) {
      boolean named = window.matcher(monthName, folded).find();
      if (named) {
        crossMonths(window, folded, found);
        dayMonthYear(window, folded, found);
        monthDayYear(window, folded, found);
      }
      simple(ISO, window, folded, 1, 3, 4, found);
      if (chinese) {
        simple(CHINESE, window, folded, 1, 2, 3, found);
      }
      if (vietnamese) {
        vietnamese(window, folded, found);
      }
      numeric(window, folded, found);
      if (named && burmese) {
        yearMonthDay(window, folded, found);
      }
      if (named) {
        monthYear(window, folded, found);
      }
    }
    for (Window window : Window.around(THAI_SHORT_YEAR, folded, BEFORE_YEAR, 0)) {
      thaiShort(window, folded, found);
    }
    bracketed(folded, found);
    spelled.scan(folded, months, found);
    return found.inOrder();
  }

  private void crossMonths(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(crossMonths, folded);
    while (m.find()) {
      int year = year(m.group(6));
      int firstYear = m.group(3) == null ? year : year(m.group(3));
      LocalDate first = day(firstYear, months.get(m.group(2)), number(m.group(1)));
      add(first, day(year, months.get(m.group(5)), number(m.group(4))), m, found);
    }
  }

  private void dayMonthYear(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(dayMonthYear, folded);
    while (m.find()) {
      days(m, year(m.group(4)), months.get(m.group(3)), m.group(1), m.group(2), found);
    }
  }

  private void monthDayYear(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(monthDayYear, folded);
    while (m.find()) {
      int g = m.group(1) != null ? 1 : 5;
      days(m, year(m.group(g + 3)), months.get(m.group(g)), m.group(g + 1), m.group(g + 2), found);
    }
  }

  private void simple(
      Pattern pattern,
      Window window,
      String folded,
      int year,
      int month,
      int day,
      DateMentions found) {
    Matcher m = window.matcher(pattern, folded);
    while (m.find()) {
      add(null, day(year(m.group(year)), number(m.group(month)), number(m.group(day))), m, found);
    }
  }

  private void vietnamese(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(VIETNAMESE, folded);
    while (m.find()) {
      days(m, year(m.group(4)), number(m.group(3)), m.group(1), m.group(2), found);
    }
  }

  private static void bracketed(String folded, DateMentions found) {
    if (folded.indexOf('(') < 0) {
      return;
    }
    Matcher m = BRACKETED.matcher(folded);
    while (m.find()) {
      add(null, day(2_000 + number(m.group(3)), number(m.group(2)), number(m.group(1))), m, found);
    }
  }

  /** Day first, as the region writes; month first only where the second number can't be a month. */
  private void numeric(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(NUMERIC, folded);
    while (m.find()) {
      int a = number(m.group(2));
      int b = number(m.group(4));
      boolean monthFirst = b > 12;
      String day = m.group(monthFirst ? 4 : 2);
      String first = m.group(1) == null || monthFirst ? day : m.group(1);
      days(m, year(m.group(5)), monthFirst ? a : b, first, first.equals(day) ? null : day, found);
    }
  }

  private void yearMonthDay(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(yearMonthDay, folded);
    while (m.find()) {
      add(null, day(year(m.group(1)), months.get(m.group(2)), number(m.group(3))), m, found);
    }
  }

  private void thaiShort(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(thaiShort, folded);
    while (m.find()) {
      if (Character.UnicodeScript.of(m.group(3).codePointAt(0)) == Character.UnicodeScript.THAI) {
        int year = BUDDHIST_CENTURY + number(m.group(4)) - BUDDHIST_ERA;
        days(m, year, months.get(m.group(3)), m.group(1), m.group(2), found);
      }
    }
  }

  private void monthYear(Window window, String folded, DateMentions found) {
    Matcher m = window.matcher(monthYear, folded);
    while (m.find()) {
      int year = year(m.group(2));
      Integer month = months.get(m.group(1));
      if (isPlausible(year) && month != null && !hasDayBefore(folded, m.start(1))) {
        found.add(null, PartialDate.ofMonth(year, month), m.start(1), m.end());
      }
    }
  }

  /** "31 February 2024": a day that no calendar has is a mistake, and its month with it. */
  private static boolean hasDayBefore(String folded, int month) {
    int end = month;
    while (end > 0 && month - end < 2 && folded.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 3 && Character.isDigit(folded.charAt(start - 1))) {
      start--;
    }
    return end < month && end > start && end - start <= 2;
  }

  private static void days(
      Matcher m,
      int year,
      @Nullable Integer month,
      String from,
      @Nullable String to,
      DateMentions found) {
    LocalDate first = day(year, month, number(from));
    if (to == null) {
      add(null, first, m, found);
    } else {
      LocalDate last = day(year, month, number(to));
      add(first != null && last != null && first.isBefore(last) ? first : null, last, m, found);
    }
  }

  private static void add(
      @Nullable LocalDate first, @Nullable LocalDate last, Matcher m, DateMentions found) {
    if (last != null) {
      found.add(first, PartialDate.ofDay(last), m.start(), m.end());
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int year(String digits) {
    int year = number(digits);
    return year > FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
  }

  private static boolean isPlausible(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  /** The day, or null where the calendar has none such or the month is not known. */
  static @Nullable LocalDate day(int year, @Nullable Integer month, int day) {
    if (month == null || !isPlausible(year)) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The date in a machine's form: an ISO day or time, or a mail's, or any form of {@link #scan}.
   */
  @Nullable PartialDate parse(String value) {
    String folded = Folding.fold(value.strip());
    if (folded.matches("(?:19|20)\\d{2}")) {
      return PartialDate.ofYear(number(folded));
    }
    if (folded.matches("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])")) {
      return PartialDate.ofMonth(number(folded.substring(0, 4)), number(folded.substring(5)));
    }
    Matcher compact =
        Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:t?\\d*z?)$").matcher(folded);
    if (compact.matches()) {
      LocalDate day =
          day(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
      return day == null ? null : PartialDate.ofDay(day);
    }
    return scan(folded).stream()
        .map(DateMention::date)
        .filter(d -> d.precision() == Precision.DAY)
        .findFirst()
        .orElse(null);
  }
}
