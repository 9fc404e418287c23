package org.lontar.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time since which documents are asked for: {@code 2026-11-01T00:00:00Z}, a time with
 * another offset, or a day, which begins at midnight UTC.
 */
final class SinceText {

  /** A time that every form of it can name; documents come neither before nor after. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private SinceText() {}

  /**
   * The time that {@code value} spells, in whole seconds, parts of one rounded up; null where
   * nothing is given.
   *
   * @throws BadQueryException where it spells none
   */
  static @Nullable Instant read(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      Instant since = parse(value);
      if (!since.isBefore(FIRST) && !since.isAfter(LAST)) {
        return since;
      }
    } catch (DateTimeException e) {
      throw bad(value);
    }
    throw bad(value);
  }

  private static Instant parse(String value) {
    if (!value.contains("T")) {
      return LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    // The plus sign of an offset reaches us as a space where it was not encoded.
    Instant typed = OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
    Instant whole = typed.truncatedTo(ChronoUnit.SECONDS);
    return whole.equals(typed) ? whole : whole.plusSeconds(1);
  }

  private static BadQueryException bad(String value) {
    return new BadQueryException(
        "bad-time",
        "since=" + QueryNotes.shown(value) + " is no time.",
        "Times are written with their offset from UTC, for example 2026-11-01T00:00:00Z; a day"
            + " such as 2026-11-01 will do, too.");
  }
}
