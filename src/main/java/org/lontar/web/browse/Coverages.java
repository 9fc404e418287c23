package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTimes;
import org.lontar.search.HeldMeeting;
import org.lontar.web.browse.Coverage.Mark;
import org.lontar.web.browse.Coverage.State;
import org.lontar.web.browse.Coverage.YearCell;
import org.lontar.web.browse.SeriesCoverage.Meeting;
import org.lontar.web.page.Names;
import org.lontar.web.page.SearchLinks;

/** Makes tables of meetings. Immutable, thread-safe. */
public final class Coverages {

  /** The address of the page. */
  public static final String PATH = "/browse/meetings";

  /** A year of a document so far from those of the register is taken for a mistake. */
  private static final int MAX_YEARS_AWAY = 10;

  private static final int MAX_YEARS = 100;

  private final Names names;
  private final MeetingTimes times;

  /** Makes tables of these meetings. */
  public Coverages(Names names, MeetingTimes times) {
    this.names = names;
    this.times = times;
  }

  /**
   * The years that are asked for.
   *
   * @param since null for no limit
   * @param until null for no limit
   */
  public record Years(@Nullable Integer since, @Nullable Integer until) {
    boolean hold(int year) {
      return (since == null || since <= year) && (until == null || year <= until);
    }
  }

  /** The address of a series' page. */
  static String hrefOf(String series) {
    return PATH + "?series=" + SearchLinks.encode(series);
  }

  /**
   * The table.
   *
   * @param held the meetings of which documents are held by series, in the order of the rows
   */
  public Coverage of(SequencedMap<String, List<HeldMeeting>> held, Years asked) {
    List<String> codes = new ArrayList<>();
    List<SeriesCoverage> series = new ArrayList<>();
    held.forEach(
        (code, meetings) -> {
          SeriesCoverage known = SeriesCoverage.of(times.of(code), meetings);
          if (!known.isEmpty()) {
            codes.add(code);
            series.add(known);
          }
        });
    List<Integer> years = years(series, asked);
    boolean hasUndated = series.stream().anyMatch(each -> !each.undated().isEmpty());
    return new Coverage(
        names.text("browse.meetings.caption"),
        names.of(Dimension.SERIES),
        years.stream().map(String::valueOf).toList(),
        hasUndated ? names.text("browse.meetings.undated") : "",
        List.of(
            group("browse.meetings.ours", codes, series, years, true),
            group("browse.meetings.others", codes, series, years, false)));
  }

  private Coverage.Group group(
      String key,
      List<String> codes,
      List<SeriesCoverage> series,
      List<Integer> years,
      boolean isOurs) {
    TreeSet<String> ours = new TreeSet<>();
    times.bySector().values().forEach(ours::addAll);
    List<Coverage.Row> rows =
        IntStream.range(0, codes.size())
            .filter(i -> ours.contains(codes.get(i)) == isOurs)
            .mapToObj(i -> row(codes.get(i), series.get(i), years))
            .toList();
    return new Coverage.Group(names.text(key), rows);
  }

  private static List<Integer> years(List<SeriesCoverage> series, Years asked) {
    TreeSet<Integer> known = new TreeSet<>();
    TreeSet<Integer> others = new TreeSet<>();
    for (SeriesCoverage each : series) {
      for (Meeting meeting : each.meetings()) {
        if (meeting.when() != null) {
          (meeting.held() == null ? known : others).add(meeting.when().year());
        }
      }
      others.addAll(each.unnumberedByYear().keySet());
    }
    int first = known.isEmpty() ? Integer.MIN_VALUE : known.first() - MAX_YEARS_AWAY;
    int last = known.isEmpty() ? Integer.MAX_VALUE : known.last() + MAX_YEARS_AWAY;
    others.stream().filter(year -> first <= year && year <= last).forEach(known::add);
    if (known.isEmpty()) {
      return List.of();
    }
    int oldest = Math.max(known.first(), known.last() - MAX_YEARS + 1);
    return IntStream.iterate(known.last(), year -> year >= oldest, year -> year - 1)
        .filter(asked::hold)
        .boxed()
        .toList();
  }

  private Coverage.Row row(String code, SeriesCoverage series, List<Integer> years) {
    SeriesYears known = series.years();
    return new Coverage.Row(
        names.label(Dimension.SERIES, code),
        hrefOf(code),
        years.stream().map(year -> cell(code, series, known, year)).toList(),
        undated(code, series.undated()));
  }

  private YearCell cell(String code, SeriesCoverage series, SeriesYears known, int year) {
    List<Mark> marks = new ArrayList<>();
    int unnumbered = series.unnumberedIn(year);
    for (Meeting meeting : series.in(year)) {
      marks.add(mark(code, meeting, unnumbered > 0));
    }
    if (unnumbered > 0) {
      marks.add(
          new Mark(
              State.UNNUMBERED,
              "(" + names.number(unnumbered) + ")",
              names.text("browse.sign.open", unnumbered),
              hrefOf(code) + "#y" + year));
    }
    if (!marks.isEmpty()) {
      return new YearCell(marks.getFirst().state(), marks);
    }
    return new YearCell(known.didNotMeet(year) ? State.NO_MEETING : State.UNKNOWN, List.of());
  }

  private Mark mark(String code, Meeting meeting, boolean hasUnnumbered) {
    String number = (meeting.isWorkedOut() ? Signs.ABOUT : "") + meeting.ordinal();
    if (meeting.held() != null) {
      return new Mark(
          State.HELD,
          number,
          names.text("browse.sign.held", meeting.held().total()),
          hrefOf(code) + "#m" + meeting.ordinal());
    }
    return hasUnnumbered
        ? new Mark(State.UNSURE, number + Signs.UNKNOWN, names.text("browse.sign.unsure"), "")
        : new Mark(State.NOT_HELD, number + Signs.MISSING, names.text("browse.sign.missing"), "");
  }

  /** Meetings in a row of which nothing is held stand together. */
  private List<Mark> undated(String code, List<Meeting> meetings) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      int first = meetings.get(i).ordinal();
      if (meetings.get(i).held() != null) {
        marks.add(mark(code, meetings.get(i), false));
        continue;
      }
      while (i + 1 < meetings.size()
          && meetings.get(i + 1).held() == null
          && meetings.get(i + 1).ordinal() == meetings.get(i).ordinal() + 1) {
        i++;
      }
      int last = meetings.get(i).ordinal();
      String text = first == last ? Integer.toString(first) : first + "–" + last;
      marks.add(
          new Mark(State.NOT_HELD, text + Signs.MISSING, names.text("browse.sign.missing"), ""));
    }
    return marks;
  }
}
