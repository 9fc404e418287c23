package org.lontar.document;

import java.util.Comparator;
import java.util.List;

/**
 * The register of meetings, as the vocabulary has it. Immutable, thread-safe.
 *
 * @param all by series and number
 */
public record MeetingTimes(List<MeetingTime> all) {

  /** Puts the meetings in order. */
  public MeetingTimes {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(MeetingTime::series).thenComparingInt(MeetingTime::ordinal))
            .toList();
  }

  /** The meetings of one series by their number; empty where the register has none. */
  public List<MeetingTime> of(String series) {
    return all.stream().filter(meeting -> meeting.series().equals(series)).toList();
  }
}
