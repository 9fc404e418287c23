package org.lontar.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;

/** Names of codes, dates and numbers as readers write them. Thread-safe. */
final class Names {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LANGUAGE);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LANGUAGE);

  private Names() {}

  /** The name of a dimension, as a heading. */
  static String of(Dimension dimension) {
    return switch (dimension) {
      case YEAR -> "Year";
      case CHAIRMANSHIP -> "ASEAN Chair";
      case SECTOR -> "Sector";
      case TYPE -> "Type";
      case LANGUAGE -> "Language";
      case SERIES -> "Series of meetings";
      case BODY -> "Issued by";
      case PARTNER -> "External partner";
    };
  }

  /** The name of a value; a range of years and the missing value have names too. */
  static String label(Labels labels, Dimension dimension, String value) {
    if (value.equals(Dimension.NONE)) {
      return none(dimension);
    }
    if (dimension == Dimension.YEAR && value.contains("..")) {
      return years(value);
    }
    return labels.label(dimension, value);
  }

  /** A clause as a sentence of its own. */
  static String sentence(String clause) {
    String stripped = clause.strip();
    if (stripped.isEmpty()) {
      return stripped;
    }
    return capitalized(stripped) + (stripped.matches("(?s).*[.!?…]") ? "" : ".");
  }

  /** What documents without a value are called: {@code no year}. */
  static String none(Dimension dimension) {
    return "no " + dimension.code();
  }

  /** A phrase as the beginning of a line. */
  static String capitalized(String phrase) {
    return phrase.substring(0, 1).toUpperCase(LANGUAGE) + phrase.substring(1);
  }

  private static String years(String range) {
    String[] ends = range.split("\\.\\.", 2);
    if (ends[0].isEmpty()) {
      return "until " + ends[1];
    }
    return ends[1].isEmpty() ? "since " + ends[0] : ends[0] + " to " + ends[1];
  }

  /** A date as written in a sentence: {@code 26 September 2024}. */
  static String date(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.start());
      case MONTH -> MONTH.format(date.start());
      case YEAR -> Integer.toString(date.year());
    };
  }

  /** A day as written in a sentence. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A date in the form of ISO 8601, of which month and day may be missing. */
  static String isoDate(String iso) {
    return switch (iso.length()) {
      case 10 -> day(LocalDate.parse(iso));
      case 7 -> date(new PartialDate(LocalDate.parse(iso + "-01"), Precision.MONTH));
      default -> iso;
    };
  }

  /** A number with its thousands apart. */
  static String number(long number) {
    return String.format(LANGUAGE, "%,d", number);
  }

  /** {@code 1 document}, {@code 1,200 documents}. */
  static String documents(long count) {
    return number(count) + (count == 1 ? " document" : " documents");
  }

  /** A length of a file: {@code 412 KB}. */
  static String bytes(long size) {
    if (size < 1_000) {
      return size + " bytes";
    }
    return size < 1_000_000
        ? String.format(LANGUAGE, "%,d KB", (size + 500) / 1_000)
        : String.format(LANGUAGE, "%,.1f MB", size / 1e6);
  }
}
