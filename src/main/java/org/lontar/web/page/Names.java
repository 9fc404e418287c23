package org.lontar.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.query.QueryNote;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.Messages;

/**
 * What a page says in one language of the interface: sentences of the bundles, and names of codes,
 * dates and numbers as readers of that language write them. Immutable, thread-safe.
 */
public final class Names {
  private final Messages messages;
  private final Labels labels;
  private final Locale locale;
  private final PlaceNames places;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final boolean hasPlainDigits;

  /** Says it by {@code messages}; codes that no bundle names go by {@code labels}. */
  public Names(Messages messages, Labels labels) {
    this.messages = messages;
    this.labels = labels;
    this.locale = messages.language().locale();
    this.places = new PlaceNames(locale);
    this.day = DateTimeFormatter.ofPattern(messages.text("names.date.day"), locale);
    this.month = DateTimeFormatter.ofPattern(messages.text("names.date.month"), locale);
    this.hasPlainDigits = String.format(locale, "%,d", 123).equals("123");
  }

  /**
   * A sentence of the bundles.
   *
   * @param arguments in the order in which the English sentence first names them
   */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A note on how a query was read; in its own English where no bundle has its code. */
  public String note(QueryNote note) {
    return messages.find("notes." + note.code(), note.arguments().toArray()).orElse(note.message());
  }

  /** The bundles' language. */
  public Messages messages() {
    return messages;
  }

  /** The name of a dimension, as a heading. */
  public String of(Dimension dimension) {
    return text("names.dimension." + dimension.code());
  }

  /**
   * The name of a code: that of the vocabulary in English, else that of the bundles, else that of
   * the country or language in CLDR.
   */
  public String code(Dimension dimension, String code) {
    String english = labels.label(dimension, code);
    if (messages.language() == InterfaceLanguage.ENGLISH) {
      return english;
    }
    return messages
        .find("codes." + dimension.code() + "." + code)
        .or(() -> places.find(dimension, code, english))
        .orElse(english);
  }

  /** The name of a value; a range of years and the missing value have names too. */
  public String label(Dimension dimension, String value) {
    if (value.equals(Dimension.NONE)) {
      return none(dimension);
    }
    if (dimension == Dimension.YEAR && value.contains("..")) {
      return years(value);
    }
    return code(dimension, value);
  }

  /** A clause as a sentence of its own. */
  String sentence(String clause) {
    String stripped = clause.strip();
    if (stripped.isEmpty()) {
      return stripped;
    }
    return capitalized(stripped) + (stripped.matches("(?s).*[.!?…]") ? "" : ".");
  }

  /** What documents without a value are called: {@code no year}. */
  String none(Dimension dimension) {
    return text("names.none." + dimension.code());
  }

  /** A phrase as the beginning of a line. */
  String capitalized(String phrase) {
    return phrase.substring(0, 1).toUpperCase(locale) + phrase.substring(1);
  }

  private String years(String range) {
    String[] ends = range.split("\\.\\.", 2);
    if (ends[0].isEmpty()) {
      return text("names.years.until", ends[1]);
    }
    return ends[1].isEmpty()
        ? text("names.years.since", ends[0])
        : text("names.years.between", ends[0], ends[1]);
  }

  /** A date as written in a sentence: {@code 26 September 2024}. */
  public String date(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.start());
      case MONTH -> month.format(date.start());
      case YEAR -> Integer.toString(date.year());
    };
  }

  /** A day as written in a sentence. */
  public String day(LocalDate date) {
    return day.format(date);
  }

  /** A date in the form of ISO 8601, of which month and day may be missing. */
  public String isoDate(String iso) {
    return switch (iso.length()) {
      case 10 -> day(LocalDate.parse(iso));
      case 7 -> date(new PartialDate(LocalDate.parse(iso + "-01"), Precision.MONTH));
      default -> iso;
    };
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    // Most numbers of a page are small, and a format costs a hundred times what digits do.
    return hasPlainDigits && number >= 0 && number < 1_000
        ? Long.toString(number)
        : String.format(locale, "%,d", number);
  }

  /** {@code 1 document}, {@code 1,200 documents}. */
  public String documents(long count) {
    return text("names.documents", count);
  }

  /** A length of a file: {@code 412 KB}. */
  public String bytes(long size) {
    if (size < 1_000) {
      return text("names.bytes", size);
    }
    return size < 1_000_000
        ? String.format(locale, "%,d KB", (size + 500) / 1_000)
        : String.format(locale, "%,.1f MB", size / 1e6);
  }
}
