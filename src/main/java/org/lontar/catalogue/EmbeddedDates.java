package org.lontar.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;
import org.lontar.document.PartialDate;
import org.lontar.document.RoleDate;

/** Finds the dates that the file's own metadata, its address and its name give. Thread-safe. */
final class EmbeddedDates {
  static final int JSON = 100;
  static final int PUBLISHED = 60;
  static final int ADDRESS = 40;
  static final int CREATED = 10;

  /** A scan was made long after what it shows: there the name says more than the file. */
  private static final int NAME_YEAR = 15;

  private static final Pattern NAME_YEAR_END =
      Pattern.compile("^(.{0,200}?[-_ .(])((?:19|20)\\d{2})\\)?\\.[a-z0-9]{2,5}$");

  private static final Pattern PUBLISHED_FIELD =
      Pattern.compile(
          "^(?:html|jsonld|mail):(?:[a-z]+[:.])*(?:published_time|datepublished|pubdate|publishdate|publish_date|publication_date|citation_publication_date|date|date\\.issued|issued|dc\\.date|dcterms\\.date|dcterms\\.issued|sailthru\\.date|parsely-pub-date|article\\.published|uploaddate)$");
  private static final Pattern CREATED_FIELD =
      Pattern.compile(
          "^(?:pdf|office|epub|rtf|odf|text|word|slides|sheet):(?:created|creationdate|date|created_date)$");
  private static final Pattern ADDRESS_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([-/_.]?)(\\d{2})\\2?[-/_.]?(\\d{1,2})(?=[-/_.tT]|$)(?!\\d)");
  private static final Pattern ADDRESS_MONTH =
      Pattern.compile(
          "/((?:19|20)\\d{2})/(0?[1-9]|1[0-2])(?=/|$)|/(20\\d{2})-?(0[1-9]|1[0-2])(?=/[^/])");
  private static final Pattern ADDRESS_PARTS =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2}|[a-z]{3,9})/(\\d{1,2})(?=/|$)");
  private static final Pattern ADDRESS_DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-_.])(\\d{1,2})\\2(20\\d{2})(?!\\d)");

  private final DateScanner scanner;

  EmbeddedDates(DateScanner scanner) {
    this.scanner = scanner;
  }

  /** The dates, the most trusted first. */
  List<DateCandidate> find(Reading reading) {
    List<DateCandidate> found = new ArrayList<>();
    for (EmbeddedField field : reading.text().fields()) {
      String name = Reading.plainName(field);
      if (name.equals("json:date")) {
        add(field, scanner.parse(field.value()), DateRole.ISSUED, JSON, found);
      } else if (PUBLISHED_FIELD.matcher(name).matches()) {
        add(field, scanner.parse(field.value()), DateRole.PUBLISHED, PUBLISHED, found);
      } else if (CREATED_FIELD.matcher(name).matches() && !reading.body().isEmpty()) {
        add(field, scanner.parse(field.value()), DateRole.PUBLISHED, CREATED, found);
      }
    }
    EmbeddedField url =
        reading.firstField("json:url", "html:canonical", "html:og:url", "jsonld:url");
    if (url != null) {
      add(url, address(url.value()), DateRole.PUBLISHED, ADDRESS, found);
    }
    String name = reading.location().substring(reading.location().lastIndexOf('/') + 1);
    add(
        new EmbeddedField("file:name", name),
        address(name),
        DateRole.PUBLISHED,
        ADDRESS - 5,
        found);
    if (reading.body().isEmpty()) {
      add(new EmbeddedField("file:name", name), yearOf(name), DateRole.PUBLISHED, NAME_YEAR, found);
    }
    return found;
  }

  /** The one year that a file's name ends in, for pictures without text; null for a target. */
  private static @Nullable PartialDate yearOf(String name) {
    Matcher m = NAME_YEAR_END.matcher(Folding.fold(name));
    return m.find() && !YearFinder.TARGET_BEFORE.matcher(m.group(1).replace('_', ' ')).find()
        ? PartialDate.ofYear(Integer.parseInt(m.group(2)))
        : null;
  }

  private static void add(
      EmbeddedField field,
      @Nullable PartialDate date,
      DateRole role,
      int trust,
      List<DateCandidate> found) {
    if (date != null) {
      Described<RoleDate> described =
          Described.embedded(new RoleDate(role, date), Reading.evidence(field));
      found.add(new DateCandidate(described, null, trust));
    }
  }

  /** The day, else the month, that a web address or file name holds. */
  static @Nullable PartialDate address(String address) {
    Matcher day = ADDRESS_DAY.matcher(address);
    while (day.find()) {
      LocalDate date =
          DateScanner.day(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(4)));
      if (date != null && date.getYear() <= 2_040) {
        return PartialDate.ofDay(date);
      }
    }
    LocalDate other = otherDay(address);
    if (other != null) {
      return PartialDate.ofDay(other);
    }
    Matcher month = ADDRESS_MONTH.matcher(address);
    if (!month.find()) {
      return null;
    }
    int g = month.group(1) == null ? 3 : 1;
    return PartialDate.ofMonth(
        Integer.parseInt(month.group(g)), Integer.parseInt(month.group(g + 1)));
  }

  /** {@code /2023/8/5/}, {@code /2023/aug/25/} or {@code 25-08-2023}. */
  private static @Nullable LocalDate otherDay(String address) {
    Matcher parts = ADDRESS_PARTS.matcher(address.toLowerCase(Locale.ROOT));
    if (parts.find()) {
      String month = parts.group(2);
      Integer number = Character.isDigit(month.charAt(0)) ? Integer.valueOf(month) : month(month);
      return DateScanner.day(
          Integer.parseInt(parts.group(1)), number, Integer.parseInt(parts.group(3)));
    }
    Matcher dayFirst = ADDRESS_DAY_FIRST.matcher(address);
    return dayFirst.find()
        ? DateScanner.day(
            Integer.parseInt(dayFirst.group(4)),
            Integer.valueOf(dayFirst.group(3)),
            Integer.parseInt(dayFirst.group(1)))
        : null;
  }

  /** The month of an English name or its first three letters. */
  private static @Nullable Integer month(String name) {
    for (Month month : Month.values()) {
      String full = month.name().toLowerCase(Locale.ROOT);
      if (name.equals(full) || name.equals(full.substring(0, 3))) {
        return month.getValue();
      }
    }
    return null;
  }
}
