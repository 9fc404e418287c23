package org.lontar.web.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTime;
import org.lontar.document.MeetingTimes;
import org.lontar.search.HeldMeeting;

/** Shows the meetings before and after the one that a document is of. Immutable. */
final class SeriesNeighbors {
  /** So many documents of a meeting are named. */
  private static final int FIRST = 3;

  private final Names names;
  private final MeetingTimes times;

  SeriesNeighbors(Names names, MeetingTimes times) {
    this.names = names;
    this.times = times;
  }

  /** The neighbors of a meeting. */
  DocumentPage.Series of(DocumentPages.OfSeries meeting) {
    return new DocumentPage.Series(
        names.text("document.series.title", names.code(Dimension.SERIES, meeting.series())),
        SearchLinks.ofValue(Dimension.SERIES, meeting.series()),
        neighbor(meeting, meeting.ordinal() - 1),
        neighbor(meeting, meeting.ordinal() + 1));
  }

  /** Null where there was no such meeting, or nothing tells that there was. */
  private DocumentPage.@Nullable Neighbor neighbor(DocumentPages.OfSeries meeting, int ordinal) {
    Optional<HeldMeeting> held = meeting.held().stream().filter(m -> is(m, ordinal)).findFirst();
    if (held.isEmpty() && !tookPlace(meeting, ordinal)) {
      return null;
    }
    List<DocumentPage.Relative> first =
        held.stream()
            .flatMap(m -> m.documents().stream().limit(FIRST))
            .map(document -> document.link())
            .map(link -> new DocumentPage.Relative(link.title(), SearchLinks.ofDocument(link.id())))
            .toList();
    int others = held.map(HeldMeeting::total).orElse(0) - first.size();
    return new DocumentPage.Neighbor(
        name(meeting.series(), ordinal, held),
        first,
        others == 0 ? "" : names.text("names.more", others));
  }

  private String name(String series, int ordinal, Optional<HeldMeeting> held) {
    OptionalInt known =
        held.map(HeldMeeting::year)
            .map(OptionalInt::of)
            .orElseGet(
                () -> time(series, ordinal).mapToInt(time -> time.when().year()).findFirst());
    return known.isPresent()
        ? names.text("document.series.dated", ordinal, Integer.toString(known.getAsInt()))
        : names.text("document.series.numbered", ordinal);
  }

  /** A meeting that the register has, or that a later one counts, took place. */
  private boolean tookPlace(DocumentPages.OfSeries meeting, int ordinal) {
    boolean isCounted =
        ordinal < meeting.ordinal() || meeting.held().stream().anyMatch(m -> isAfter(m, ordinal));
    return ordinal >= 1 && (isCounted || time(meeting.series(), ordinal).findAny().isPresent());
  }

  private Stream<MeetingTime> time(String series, int ordinal) {
    return times.of(series).stream().filter(time -> time.ordinal() == ordinal);
  }

  private static boolean is(HeldMeeting meeting, int ordinal) {
    return meeting.ordinal() != null && meeting.ordinal() == ordinal;
  }

  private static boolean isAfter(HeldMeeting meeting, int ordinal) {
    return meeting.ordinal() != null && meeting.ordinal() > ordinal;
  }
}
