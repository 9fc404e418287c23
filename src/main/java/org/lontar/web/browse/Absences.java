package org.lontar.web.browse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.MeetingTime;
import org.lontar.document.MeetingTimes;
import org.lontar.search.CrossCounts;

/**
 * Says why there is no document of a sector and year: because its ministers did not meet, because
 * nothing of their meeting is held, or for no reason that is known. Immutable.
 */
public final class Absences {

  /** For counts that words or other filters narrowed: then a 0 says nothing of what is held. */
  public static final Absences UNKNOWN = new Absences(new MeetingTimes(List.of(), Map.of()), null);

  private final MeetingTimes times;
  private final Map<String, SeriesYears> years = new HashMap<>();
  private final Set<String> held = new HashSet<>();

  /**
   * Reasons by a register.
   *
   * @param seriesByYear what is held of each series in each year; null for nothing
   */
  public Absences(MeetingTimes times, @Nullable CrossCounts seriesByYear) {
    this.times = times;
    times.bySector().values().stream()
        .flatMap(List::stream)
        .forEach(series -> years.put(series, SeriesYears.of(certain(series))));
    if (seriesByYear != null) {
      for (CrossCounts.Row series : seriesByYear.rows()) {
        for (int i = 0; i < series.counts().size(); i++) {
          if (series.counts().get(i) > 0) {
            held.add(key(series.value(), seriesByYear.columns().get(i).value()));
          }
        }
      }
    }
  }

  /** What a 0 of a sector in a year means. */
  Cell.State of(String sector, String year) {
    List<String> series = times.seriesOf(sector);
    if (series.isEmpty() || !year.matches("[0-9]{4}")) {
      return Cell.State.ZERO;
    }
    int number = Integer.parseInt(year);
    List<String> met = series.stream().filter(code -> years(code).met(number)).toList();
    if (!met.isEmpty()) {
      return met.stream().noneMatch(code -> held.contains(key(code, year)))
          ? Cell.State.NOT_HELD
          : Cell.State.ZERO;
    }
    return series.stream().allMatch(code -> years(code).didNotMeet(number))
        ? Cell.State.NO_MEETING
        : Cell.State.ZERO;
  }

  /** What follows from the rhythm of a series alone supports no statement on what is missing. */
  private List<MeetingTime> certain(String series) {
    return times.of(series).stream().filter(meeting -> !meeting.followsFromRhythm()).toList();
  }

  private SeriesYears years(String series) {
    return Objects.requireNonNull(years.get(series));
  }

  private static String key(String series, String year) {
    return series + " " + year;
  }
}
