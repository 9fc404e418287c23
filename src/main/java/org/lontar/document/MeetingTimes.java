package org.lontar.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The register of meetings, as the vocabulary has it. Immutable, thread-safe.
 *
 * @param all by series and number
 * @param bySector codes of the series whose meetings are those of a sector, in the order of the
 *     vocabulary
 */
public record MeetingTimes(List<MeetingTime> all, Map<String, List<String>> bySector) {

  /** Puts the meetings in order. */
  public MeetingTimes {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(MeetingTime::series).thenComparingInt(MeetingTime::ordinal))
            .toList();
    SequencedMap<String, List<String>> copy = new LinkedHashMap<>();
    bySector.forEach((sector, series) -> copy.put(sector, List.copyOf(series)));
    bySector = copy;
  }

  /** The meetings of one series by their number; empty where the register has none. */
  public List<MeetingTime> of(String series) {
    return all.stream().filter(meeting -> meeting.series().equals(series)).toList();
  }

  /** The series of a sector; empty where the vocabulary names none. */
  public List<String> seriesOf(String sector) {
    return bySector.getOrDefault(sector, List.of());
  }
}
