package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Origin;
import org.lontar.document.Part;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;

/**
 * When a document is from. Immutable.
 *
 * @param date the day that stands for it, or null
 * @param dates all dates by role
 * @param year the year, or null
 * @param time what is known of the time, to the day, the month or the year; null with the year
 * @param rivals the dates and years that did not win
 */
record Dating(
    @Nullable Described<PartialDate> date,
    List<Described<RoleDate>> dates,
    @Nullable Described<Integer> year,
    @Nullable PartialDate time,
    List<Rival> rivals) {

  /** Types whose publication is their issue, so that it goes before the event they tell of. */
  private static final Set<String> PUBLISHED_TYPES =
      Set.of("news-article", "press-release", "speech", "other");

  private static final int PUBLISHED_ABOVE_EVENT = 15;
  private static final int ADDRESS_OF_NEWS = 35;
  private static final int CONTRADICTED = 50;
  private static final String NEWS = "news-article";

  Dating {
    dates = List.copyOf(dates);
    rivals = List.copyOf(rivals);
  }

  /** Whether the time is that of the document's meeting, or known to the month. */
  boolean isOfMeetingOrMonth() {
    return (time != null && time.precision() == Precision.MONTH)
        || (year != null && year.origin() == Origin.INFERRED);
  }

  /** Weighs the candidates for a document of this type. */
  static Dating of(List<DateCandidate> candidates, @Nullable String type) {
    List<DateCandidate> ranked = new ArrayList<>(candidates);
    ranked.sort(Comparator.comparingInt((DateCandidate c) -> -weight(c, type, candidates)));
    Described<PartialDate> date = null;
    Described<Integer> year = null;
    PartialDate time = null;
    if (!ranked.isEmpty()) {
      Described<RoleDate> best = ranked.get(0).described();
      time = best.value().date();
      year = yearOf(ranked);
      date = time.precision() == Precision.DAY ? best.with(time) : null;
    }
    return new Dating(date, byRole(ranked), year, time, DateRivals.of(ranked, type));
  }

  /** The year that wins, by the best source that gives it itself. */
  private static Described<Integer> yearOf(List<DateCandidate> ranked) {
    Described<RoleDate> best = ranked.get(0).described();
    int year = best.value().date().year();
    if (best.origin() == Origin.INFERRED) {
      for (DateCandidate candidate : ranked) {
        Described<RoleDate> other = candidate.described();
        if (other.origin() != Origin.INFERRED && other.value().date().year() == year) {
          return other.with(year);
        }
      }
    }
    return best.with(year);
  }

  private static int weight(
      DateCandidate candidate, @Nullable String type, List<DateCandidate> all) {
    int weight = candidate.trust();
    RoleDate date = candidate.described().value();
    if (isPublication(candidate) && type != null && PUBLISHED_TYPES.contains(type)) {
      weight += PUBLISHED_ABOVE_EVENT;
    }
    if (candidate.trust() == EmbeddedDates.ADDRESS && NEWS.equals(type)) {
      weight += ADDRESS_OF_NEWS;
    }
    if (isPublication(candidate) && isOfAnotherMeeting(date, type, all)) {
      weight -= CONTRADICTED;
    }
    boolean inText = candidate.described().part() == Part.TEXT;
    if (inText && (isOfOtherYear(date, type, all) || isAfterPublication(date, all))) {
      weight -= CONTRADICTED;
    }
    return weight;
  }

  private static boolean isPublication(DateCandidate candidate) {
    return candidate.described().origin() == Origin.EMBEDDED
        && candidate.trust() == EmbeddedDates.PUBLISHED;
  }

  /** A meeting's own document, put on the web in another year than the meeting's. */
  private static boolean isOfAnotherMeeting(
      RoleDate date, @Nullable String type, List<DateCandidate> all) {
    return type != null
        && MeetingYears.OF_THE_DAY.contains(type)
        && all.stream()
            .filter(c -> c.trust() == MeetingYears.TITLE)
            .anyMatch(c -> c.described().value().date().year() != date.date().year());
  }

  /** The title names one year, or a meeting of one year, and it is another. */
  private static boolean isOfOtherYear(
      RoleDate date, @Nullable String type, List<DateCandidate> all) {
    return isOfAnotherMeeting(date, type, all)
        || all.stream()
            .filter(c -> c.trust() == YearFinder.TITLE_YEAR)
            .anyMatch(c -> c.described().value().date().year() != date.date().year());
  }

  /** An event that was still to come when the page was published. */
  private static boolean isAfterPublication(RoleDate date, List<DateCandidate> all) {
    return date.role() == DateRole.EVENT_END
        && all.stream()
            .filter(c -> isPublication(c) || c.trust() == EmbeddedDates.ADDRESS)
            .map(c -> c.described().value().date())
            .anyMatch(
                d -> d.precision() == Precision.DAY && d.start().isBefore(date.date().start()));
  }

  /** Each date once in each role, by role and date; the best supported evidence. */
  private static List<Described<RoleDate>> byRole(List<DateCandidate> ranked) {
    List<Described<RoleDate>> all = new ArrayList<>();
    for (DateCandidate candidate : ranked) {
      Described<RoleDate> described = candidate.described();
      add(described, all);
      if (candidate.first() != null) {
        PartialDate first = PartialDate.ofDay(candidate.first());
        add(described.with(new RoleDate(DateRole.EVENT_START, first)), all);
      }
    }
    all.sort(
        Comparator.comparing((Described<RoleDate> d) -> d.value().role())
            .thenComparing(d -> d.value().date()));
    return all;
  }

  private static void add(Described<RoleDate> described, List<Described<RoleDate>> all) {
    if (all.stream().noneMatch(d -> d.value().equals(described.value()))) {
      all.add(described);
    }
  }
}
