package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lontar.document.MeetingTime;
import org.lontar.document.PartialDate;
import org.lontar.search.HeldMeeting;

/**
 * What is known of the meetings of one series, and what is held of them. Immutable.
 *
 * <p>A meeting took place where the register has it, a document of it is held, or a later one has a
 * higher number.
 *
 * @param meetings by their number, from 1 without gaps unless a number is very high
 * @param unnumbered documents that do not say which meeting they are of, by year
 */
record SeriesCoverage(List<Meeting> meetings, List<HeldMeeting> unnumbered) {

  /** No series has met so often: higher numbers are mistakes of documents, and fill no gaps. */
  static final int MAX_COUNTED = 200;

  /** Copies the lists. */
  SeriesCoverage {
    meetings = List.copyOf(meetings);
    unnumbered = List.copyOf(unnumbered);
  }

  /**
   * A meeting that took place.
   *
   * @param ordinal its number
   * @param when what is known of the time; null for nothing
   * @param isWorkedOut whether the time follows from the meetings before and after it alone
   * @param held its documents; null where none is held
   */
  record Meeting(
      int ordinal, @Nullable PartialDate when, boolean isWorkedOut, @Nullable HeldMeeting held) {

    /** Whether it met in a year. */
    boolean metIn(int year) {
      return when != null && when.year() == year;
    }
  }

  /**
   * Lays what is held over what is known; where both know the time, the register is right.
   *
   * @param known the register's meetings of the series
   * @param held the meetings of which documents are held
   */
  static SeriesCoverage of(List<MeetingTime> known, List<HeldMeeting> held) {
    SortedMap<Integer, Meeting> meetings = new TreeMap<>();
    for (MeetingTime time : known) {
      meetings.put(
          time.ordinal(), new Meeting(time.ordinal(), time.when(), time.followsFromRhythm(), null));
    }
    List<HeldMeeting> unnumbered = new ArrayList<>();
    for (HeldMeeting each : held) {
      if (each.ordinal() == null) {
        unnumbered.add(each);
      } else {
        meetings.merge(each.ordinal(), meeting(each.ordinal(), each), SeriesCoverage::together);
      }
    }
    int counted =
        meetings.headMap(MAX_COUNTED + 1).isEmpty()
            ? 0
            : meetings.headMap(MAX_COUNTED + 1).lastKey();
    for (int ordinal = 1; ordinal < counted; ordinal++) {
      meetings.putIfAbsent(ordinal, new Meeting(ordinal, null, false, null));
    }
    return new SeriesCoverage(List.copyOf(meetings.values()), unnumbered);
  }

  private static Meeting meeting(int ordinal, HeldMeeting held) {
    PartialDate when = held.year() == null ? null : PartialDate.ofYear(held.year());
    return new Meeting(ordinal, when, false, held);
  }

  private static Meeting together(Meeting known, Meeting held) {
    return new Meeting(known.ordinal(), known.when(), known.isWorkedOut(), held.held());
  }

  /** The years that its meetings are known by; without those that are worked out. */
  SeriesYears years() {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (Meeting meeting : meetings) {
      if (meeting.when() != null && !meeting.isWorkedOut()) {
        years.put(meeting.ordinal(), meeting.when().year());
      }
    }
    return new SeriesYears(years);
  }

  /** The meetings of a year. */
  List<Meeting> in(int year) {
    return meetings.stream().filter(meeting -> meeting.metIn(year)).toList();
  }

  /** The meetings of which no time is known. */
  List<Meeting> undated() {
    return meetings.stream().filter(meeting -> meeting.when() == null).toList();
  }

  /** How many documents of a year do not say which meeting they are of. */
  int unnumberedIn(int year) {
    return unnumbered.stream()
        .filter(held -> held.year() != null && held.year() == year)
        .mapToInt(HeldMeeting::total)
        .sum();
  }

  /** Whether nothing is known or held. */
  boolean isEmpty() {
    return meetings.isEmpty() && unnumbered.isEmpty();
  }

  /** Documents by year, for the page's columns. */
  Map<Integer, Integer> unnumberedByYear() {
    Map<Integer, Integer> byYear = new TreeMap<>();
    for (HeldMeeting held : unnumbered) {
      if (held.year() != null) {
        byYear.put(held.year(), held.total());
      }
    }
    return byYear;
  }
}
