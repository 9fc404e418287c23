package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTime;
import org.lontar.search.HeldMeeting;
import org.lontar.search.MeetingDocument;
import org.lontar.web.browse.Coverage.State;
import org.lontar.web.browse.SeriesCoverage.Meeting;
import org.lontar.web.page.Frame;
import org.lontar.web.page.Names;
import org.lontar.web.page.ProgressLine;
import org.lontar.web.page.SearchLinks;

/** Makes the page of a series of meetings. Immutable, thread-safe. */
public final class SeriesPages {
  private final Names names;

  /** Makes pages with these names. */
  public SeriesPages(Names names) {
    this.names = names;
  }

  /**
   * The page of a series.
   *
   * @param known the register's meetings of it
   * @param held those of which documents are held
   */
  public SeriesPage of(
      String code,
      List<MeetingTime> known,
      List<HeldMeeting> held,
      @Nullable ProgressLine progress) {
    SeriesCoverage coverage = SeriesCoverage.of(known, held);
    String name = names.label(Dimension.SERIES, code);
    List<SeriesPage.Entry> entries = new ArrayList<>();
    for (HeldMeeting each : coverage.unnumbered().reversed()) {
      entries.add(unnumbered(code, each));
    }
    for (Meeting meeting : coverage.meetings().reversed()) {
      entries.add(entry(code, meeting, coverage));
    }
    return new SeriesPage(
        new Frame(names.text("browse.series.title", name), "", Coverages.hrefOf(code), progress),
        name,
        SearchLinks.ofValue(Dimension.SERIES, code),
        Coverages.PATH + ".csv?series=" + SearchLinks.encode(code),
        entries);
  }

  private SeriesPage.Entry entry(String code, Meeting meeting, SeriesCoverage coverage) {
    String title = names.text("browse.series.number", meeting.ordinal());
    if (meeting.held() != null) {
      return new SeriesPage.Entry(
          "m" + meeting.ordinal(),
          title,
          when(meeting),
          State.HELD.code(),
          names.documents(meeting.held().total()),
          documents(meeting.held()),
          more(code, meeting.held()));
    }
    boolean isUnsure = meeting.when() != null && coverage.unnumberedIn(meeting.when().year()) > 0;
    State state = isUnsure ? State.UNSURE : State.NOT_HELD;
    return new SeriesPage.Entry(
        "m" + meeting.ordinal(),
        title,
        when(meeting),
        state.code(),
        names.text(isUnsure ? "browse.legend.unsure" : "browse.legend.missing"),
        List.of(),
        new SeriesPage.More("", ""));
  }

  private SeriesPage.Entry unnumbered(String code, HeldMeeting held) {
    String year = held.year() == null ? "" : held.year().toString();
    return new SeriesPage.Entry(
        "y" + (year.isEmpty() ? "none" : year),
        names.text("browse.series.unnumbered"),
        year.isEmpty() ? names.text("browse.meetings.undated") : year,
        State.UNNUMBERED.code(),
        names.documents(held.total()),
        documents(held),
        more(code, held));
  }

  private String when(Meeting meeting) {
    if (meeting.when() == null) {
      return names.text("browse.meetings.undated");
    }
    String date = names.date(meeting.when());
    return meeting.isWorkedOut() ? names.text("browse.series.about", date) : date;
  }

  private List<SeriesPage.Held> documents(HeldMeeting held) {
    return held.documents().stream().map(this::document).toList();
  }

  private SeriesPage.Held document(MeetingDocument document) {
    return new SeriesPage.Held(
        document.link().title(),
        SearchLinks.ofDocument(document.link().id()),
        Stream.of(
                document.type() == null ? "" : names.label(Dimension.TYPE, document.type()),
                document.date() == null ? "" : names.isoDate(document.date()))
            .filter(fact -> !fact.isEmpty())
            .toList());
  }

  private SeriesPage.More more(String code, HeldMeeting held) {
    int others = held.total() - held.documents().size();
    return others == 0
        ? new SeriesPage.More("", "")
        : new SeriesPage.More(
            names.text("names.more", others), SearchLinks.ofValue(Dimension.SERIES, code));
  }
}
