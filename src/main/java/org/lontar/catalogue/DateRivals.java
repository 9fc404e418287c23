package org.lontar.catalogue;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Origin;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;

/** Says of the dates and years that did not win why another won. Thread-safe. */
final class DateRivals {
  /** Rivals that are kept of one field. */
  private static final int MOST = 10;

  /** A document that tells of an event within so many days of it is of the same time. */
  private static final long NEAR_DAYS = 366;

  private DateRivals() {}

  /** The rivals of the first of {@code ranked}, by field, the most trusted first. */
  static List<Rival> of(List<DateCandidate> ranked, @Nullable String type) {
    List<Rival> dates = new ArrayList<>();
    List<Rival> years = new ArrayList<>();
    for (int i = 1; i < ranked.size(); i++) {
      DateCandidate winner = ranked.get(0);
      DateCandidate loser = ranked.get(i);
      PartialDate won = winner.described().value().date();
      PartialDate lost = loser.described().value().date();
      boolean conflict = isConflict(winner, loser);
      if (lost.precision() == Precision.DAY && !lost.equals(won)) {
        add("date", lost.toString(), winner, loser, type, conflict, dates);
      }
      if (lost.year() != won.year()) {
        add("year", String.valueOf(lost.year()), winner, loser, type, conflict, years);
      }
    }
    dates.addAll(years);
    return dates;
  }

  private static void add(
      String field,
      String value,
      DateCandidate winner,
      DateCandidate loser,
      @Nullable String type,
      boolean conflict,
      List<Rival> rivals) {
    boolean known = rivals.stream().anyMatch(r -> r.candidate().value().equals(value));
    if (!known && rivals.size() < MOST) {
      Described<String> candidate = loser.described().with(value);
      rivals.add(new Rival(field, candidate, reason(winner, loser, type), conflict));
    }
  }

  /** Why {@code winner} won, as a clause about the loser. */
  private static String reason(DateCandidate winner, DateCandidate loser, @Nullable String type) {
    RoleDate won = winner.described().value();
    RoleDate lost = loser.described().value();
    if (winner.trust() == EmbeddedDates.JSON) {
      return "the line of JSON gives the date itself";
    }
    if (loser.trust() == EmbeddedDates.CREATED) {
      return "the day on which the file was made, which may be long after the document";
    }
    if (isOfRegister(loser)) {
      return "by the register of meetings; the document or its file says more itself";
    }
    if (won.role() == lost.role()) {
      return sameRole(winner, loser);
    }
    return switch (lost.role()) {
      case PUBLISHED -> "the day of publication; " + says(won.role());
      case EVENT_START, EVENT_END ->
          won.role() == DateRole.PUBLISHED
              ? "the day of an event; "
                  + (type == null ? "a page" : "a " + type)
                  + " is of its publication"
              : "the day of an event; " + says(won.role());
      case ISSUED, SIGNED -> "trusted less, because " + says(won.role());
    };
  }

  private static String sameRole(DateCandidate winner, DateCandidate loser) {
    boolean exact = loser.described().value().date().precision() != Precision.DAY;
    if (exact && winner.described().value().date().precision() == Precision.DAY) {
      return "less exact than the day that won";
    }
    return winner.described().origin() == loser.described().origin()
        ? "stands behind the date that won, in a place that says less of the document itself"
        : "a source that is trusted less than the " + winner.described().origin().code() + " date";
  }

  private static String says(DateRole role) {
    return switch (role) {
      case ISSUED -> "the title or a line of issue gives the document's own date";
      case SIGNED -> "the document says when it was signed";
      case EVENT_START, EVENT_END -> "the document is of the day of its event";
      case PUBLISHED -> "it was published on the day that won";
    };
  }

  private static boolean isOfRegister(DateCandidate candidate) {
    return candidate.described().origin() == Origin.INFERRED
        && (candidate.trust() == MeetingYears.TITLE || candidate.trust() == MeetingYears.OPENING);
  }

  /** Years that can't both be right, from sources that both speak of the document. */
  private static boolean isConflict(DateCandidate winner, DateCandidate loser) {
    RoleDate won = winner.described().value();
    RoleDate lost = loser.described().value();
    if (won.date().year() == lost.date().year() || loser.trust() == EmbeddedDates.CREATED) {
      return false;
    }
    boolean lostIsPublication = lost.role() == DateRole.PUBLISHED;
    if (lostIsPublication != (won.role() == DateRole.PUBLISHED)) {
      PartialDate publication = lostIsPublication ? lost.date() : won.date();
      PartialDate other = lostIsPublication ? won.date() : lost.date();
      long days = ChronoUnit.DAYS.between(other.start(), publication.start());
      return lostIsPublication ? days < 0 : days < 0 || days > NEAR_DAYS;
    }
    return true;
  }
}
