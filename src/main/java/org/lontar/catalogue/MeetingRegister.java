package org.lontar.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Meeting;
import org.lontar.catalogue.VocabularyRows.Summit;
import org.lontar.document.MeetingTime;
import org.lontar.document.PartialDate;

/**
 * The register of meetings: when the meeting of a series and number met. Immutable, thread-safe.
 */
final class MeetingRegister {
  private static final String SUMMIT = "asean-summit";

  private final Map<String, Meeting> meetings = new LinkedHashMap<>();

  MeetingRegister(List<Meeting> rows, List<Summit> summits) {
    for (Summit summit : summits) {
      Meeting row = new Meeting(SUMMIT, summit.summit(), String.valueOf(summit.year()), null, null);
      meetings.put(key(SUMMIT, summit.summit()), row);
    }
    rows.forEach(row -> meetings.put(key(row.series(), row.meeting()), row));
  }

  /** When it met, as far as that is certain; null where the register does not have it. */
  @Nullable PartialDate when(String series, int ordinal) {
    Meeting meeting = meetings.get(key(series, ordinal));
    return meeting == null ? null : meeting.date();
  }

  /** All that it knows. */
  List<MeetingTime> times() {
    return meetings.values().stream()
        .map(
            row ->
                new MeetingTime(
                    row.series(), row.meeting(), row.date(), Boolean.TRUE.equals(row.cadence())))
        .toList();
  }

  private static String key(String series, int ordinal) {
    return series + " " + ordinal;
  }
}
