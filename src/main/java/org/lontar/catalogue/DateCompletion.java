package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Month;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.RoleDate;

/**
 * Works out the day of a document that names it without a year, where the year is known from
 * another sure sign: "27 October" of the tenth meeting, which met in 2022. Immutable, thread-safe.
 */
final class DateCompletion {
  /** As good as a day of the event, because its year is as sure as the other sign. */
  static final int TRUST = DateFinder.EVENT - 5;

  /** Paragraphs in which a day without its year is looked for. */
  private static final int OPENING = 3;

  private final YearlessDates days;

  DateCompletion(List<Month> months) {
    days = new YearlessDates(months);
  }

  /** The day that the opening names, in the year or month that {@code known} gives, or null. */
  @Nullable DateCandidate find(Reading reading, Dating known) {
    PartialDate time = known.time();
    Described<Integer> year = known.year();
    if (time == null || year == null || time.precision() == Precision.DAY) {
      return null;
    }
    List<Piece> opening = reading.opening();
    for (Piece piece : opening.subList(0, Math.min(OPENING, opening.size()))) {
      for (YearlessDates.Day day : days.find(piece.folded())) {
        LocalDate date = day.in(time.year());
        boolean own =
            known.isOfMeetingOrMonth()
                ? DateFinder.isOwn(piece, day.start(), day.end())
                : DateFinder.isInDateline(piece, day.start(), day.end());
        if (date != null && fits(date, time) && own) {
          return candidate(piece, day, date, year);
        }
      }
    }
    return null;
  }

  private static boolean fits(LocalDate date, PartialDate time) {
    return time.precision() == Precision.YEAR
        || date.getMonthValue() == time.start().getMonthValue();
  }

  private static DateCandidate candidate(
      Piece piece, YearlessDates.Day day, LocalDate date, Described<Integer> year) {
    String words = piece.quote(day.start(), day.end());
    String why = "\"" + words + "\"; year: " + year.evidence();
    RoleDate role = new RoleDate(DateRole.EVENT_END, PartialDate.ofDay(date));
    LocalDate first = day.first() < day.last() ? date.withDayOfMonth(day.first()) : null;
    return new DateCandidate(Described.inferred(role, why), first, TRUST);
  }
}
