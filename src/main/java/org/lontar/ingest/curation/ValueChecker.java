package org.lontar.ingest.curation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lontar.document.DateRole;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.Labels;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.RelationKind;
import org.lontar.document.SeriesMeeting;

/**
 * Holds values against the vocabularies, the calendar and common sense. Immutable, thread-safe.
 *
 * <p>A code may be written as the name that people know it by ({@code Lao PDR}); what comes back is
 * always the code.
 */
public final class ValueChecker {

  private static final int MAX_CHARS = 2_000;

  /** Beyond these a year is a slip of the finger. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private static final Set<String> ISO_LANGUAGES =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

  private final Labels labels;

  /** A checker that knows the codes of {@code labels}. */
  public ValueChecker(Labels labels) {
    this.labels = labels;
  }

  /**
   * The value in its one spelling.
   *
   * @throws BadValueException where the field can't have it
   */
  String check(CuratedField field, String typed) throws BadValueException {
    String value = typed.strip().replaceAll("\\s+", " ");
    if (value.isEmpty()) {
      throw new BadValueException("It is empty.");
    }
    if (value.length() > MAX_CHARS) {
      throw new BadValueException("It is longer than %d characters.".formatted(MAX_CHARS));
    }
    checkShows(value);
    return switch (field) {
      case ID -> id(value);
      case TYPE -> code(Dimension.TYPE, value);
      case DATE -> day(value);
      case DATES -> roleDate(value);
      case YEAR -> year(value);
      case CHAIRMANSHIP -> code(Dimension.CHAIRMANSHIP, value);
      case SECTORS -> code(Dimension.SECTOR, value);
      case SERIES -> meeting(value);
      case BODIES -> code(Dimension.BODY, value);
      case PARTNERS -> code(Dimension.PARTNER, value);
      case LANGUAGE -> language(value);
      case URL -> address(value);
      case RELATIONS -> relation(value);
      case TITLE, FORM, PLACE, SOURCE, AUTHOR -> value;
    };
  }

  /** Marks that turn the writing are part of a text in Arabic letters; alone they show nothing. */
  private static void checkShows(String value) throws BadValueException {
    if (value.codePoints().anyMatch(ValueChecker::isUnprintable)) {
      throw new BadValueException(
          Shown.of(value) + " has characters that can't be shown; type it again.");
    }
    if (value.codePoints().noneMatch(ValueChecker::isSeen)) {
      throw new BadValueException("It has no character that can be seen.");
    }
  }

  private static boolean isUnprintable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isSeen(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.UNASSIGNED
        && type != Character.SPACE_SEPARATOR;
  }

  private static String id(String value) throws BadValueException {
    if (!DocumentId.isValid(value)) {
      throw new BadValueException(
          "%s can't stand in an address: 1 to 200 letters, digits or . _ - ~ : @ +"
              .formatted(Shown.of(value)));
    }
    return value;
  }

  private String code(Dimension dimension, String value) throws BadValueException {
    return findCode(dimension, value)
        .orElseThrow(() -> new BadValueException(unknown(dimension, value)));
  }

  private Optional<String> findCode(Dimension dimension, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    List<String> codes = labels.codes(dimension);
    return codes.contains(lower)
        ? Optional.of(lower)
        : codes.stream()
            .filter(code -> labels.label(dimension, code).toLowerCase(Locale.ROOT).equals(lower))
            .findFirst();
  }

  private String unknown(Dimension dimension, String value) {
    List<String> codes = labels.codes(dimension);
    String hint = Nearest.hint(value, codes);
    String allowed =
        hint.isEmpty() && codes.size() <= 20 ? " Known are " + String.join(", ", codes) + "." : "";
    return "There is no %s %s%s"
            .formatted(dimension.code(), Shown.of(value), hint.isEmpty() ? "." : hint)
        + allowed;
  }

  private static String day(String value) throws BadValueException {
    PartialDate date = Spelling.date(value).orElseThrow(() -> new BadValueException(noDate(value)));
    checkYear(date.year());
    if (date.precision() != Precision.DAY) {
      throw new BadValueException(
          ("%s is no whole day. Say \"year: %d\", or with what happened then \"dates: issued %s\","
                  + " and leave the date out.")
              .formatted(Shown.of(value), date.year(), date));
    }
    return date.toString();
  }

  private static String noDate(String value) {
    return Shown.of(value)
        + " is no date of the calendar; dates are written year-month-day, for example 2024-09-26.";
  }

  private static String roleDate(String value) throws BadValueException {
    var date = Spelling.roleDate(value);
    if (date.isEmpty()) {
      String roles =
          Stream.of(DateRole.values()).map(DateRole::code).collect(Collectors.joining(", "));
      throw new BadValueException(
          "%s is not what happened and when, for example \"signed 2024-09-26\". What happened is one of %s; the date is 2024-09-26, 2024-09 or 2024."
              .formatted(Shown.of(value), roles));
    }
    checkYear(date.get().date().year());
    return Spelling.of(date.get());
  }

  private static String year(String value) throws BadValueException {
    if (!value.matches("[0-9]{4}")) {
      throw new BadValueException(
          Shown.of(value) + " is no year; years are four digits, for example 2024.");
    }
    checkYear(Integer.parseInt(value));
    return value;
  }

  private static void checkYear(int year) throws BadValueException {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new BadValueException(
          "The year %d can't be right: %d to %d.".formatted(year, FIRST_YEAR, LAST_YEAR));
    }
  }

  private String meeting(String value) throws BadValueException {
    Optional<String> whole = findCode(Dimension.SERIES, value);
    if (whole.isPresent()) {
      return whole.get();
    }
    int space = value.lastIndexOf(' ');
    SeriesMeeting meeting = Spelling.meeting(value).orElse(null);
    if (meeting != null && meeting.ordinal() == null) {
      throw new BadValueException(unknown(Dimension.SERIES, value));
    }
    if (space < 0 || !value.substring(space + 1).matches("[1-9][0-9]{0,3}")) {
      throw new BadValueException(
          "%s is not a series and its ordinal, for example \"ascc-council 32\"."
              .formatted(Shown.of(value)));
    }
    String code = code(Dimension.SERIES, value.substring(0, space));
    return Spelling.of(new SeriesMeeting(code, Integer.valueOf(value.substring(space + 1))));
  }

  private String language(String value) throws BadValueException {
    Optional<String> known = findCode(Dimension.LANGUAGE, value);
    if (known.isPresent()) {
      return known.get();
    }
    String code = Locale.forLanguageTag(value).getLanguage();
    if (code.equalsIgnoreCase(value) && ISO_LANGUAGES.contains(code)) {
      return code;
    }
    throw new BadValueException(
        unknown(Dimension.LANGUAGE, value) + " Languages are ISO 639 codes of two letters.");
  }

  private static String address(String value) throws BadValueException {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme();
      if (uri.getHost() != null
          && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
        return value;
      }
    } catch (URISyntaxException e) {
      // said below, in the same words
    }
    throw new BadValueException(
        Shown.of(value) + " is no address of the web; it begins with http:// or https://.");
  }

  private static String relation(String value) throws BadValueException {
    return Spelling.relation(value)
        .map(Spelling::of)
        .orElseThrow(
            () ->
                new BadValueException(
                    "%s is not a relation and the other document, for example \"supersedes Draft work plan\". Relations are %s."
                        .formatted(
                            Shown.of(value),
                            Stream.of(RelationKind.values())
                                .map(RelationKind::code)
                                .collect(Collectors.joining(", ")))));
  }
}
