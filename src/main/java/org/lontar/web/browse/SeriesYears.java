package org.lontar.web.browse;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lontar.document.MeetingTime;

/**
 * In which years a series met, as far as the numbers of its meetings tell. Immutable.
 *
 * @param byOrdinal the year of each meeting of which it is known
 */
record SeriesYears(SortedMap<Integer, Integer> byOrdinal) {

  /** The years of a register. */
  static SeriesYears of(List<MeetingTime> known) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    known.forEach(meeting -> years.put(meeting.ordinal(), meeting.when().year()));
    return new SeriesYears(years);
  }

  /** Whether a meeting of that year is known. */
  boolean met(int year) {
    return byOrdinal.containsValue(year);
  }

  /**
   * Whether it certainly did not meet in a year: one meeting was before it and the next one after
   * it, or the first one of all after it. Of other years nothing is known.
   */
  boolean didNotMeet(int year) {
    if (met(year)) {
      return false;
    }
    for (Map.Entry<Integer, Integer> meeting : byOrdinal.entrySet()) {
      boolean isFirst = meeting.getKey() == 1;
      Integer before = isFirst ? Integer.valueOf(0) : byOrdinal.get(meeting.getKey() - 1);
      if (before != null && before < year && year < meeting.getValue()) {
        return true;
      }
    }
    return false;
  }
}
