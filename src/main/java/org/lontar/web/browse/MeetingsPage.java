package org.lontar.web.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.web.page.Frame;
import org.lontar.web.page.Names;
import org.lontar.web.page.ProgressLine;

/**
 * The page of the meetings of all series. Immutable.
 *
 * @param frame around it
 * @param tabs the tables there are
 * @param since first year; empty for no limit
 * @param until last year; empty for no limit
 * @param coverage the table
 * @param csv the same as a sheet
 * @param svg the same as a picture
 */
public record MeetingsPage(
    Frame frame,
    List<MatrixPage.Tab> tabs,
    String since,
    String until,
    Coverage coverage,
    String csv,
    String svg) {

  /** Copies the list. */
  public MeetingsPage {
    tabs = List.copyOf(tabs);
  }

  /**
   * The page of a table.
   *
   * @param asked the years that it was made for
   */
  public static MeetingsPage of(
      Coverage coverage, Coverages.Years asked, Names names, @Nullable ProgressLine progress) {
    String since = asked.since() == null ? "" : asked.since().toString();
    String until = asked.until() == null ? "" : asked.until().toString();
    String query =
        (since.isEmpty() ? "" : "&year.from=" + since)
            + (until.isEmpty() ? "" : "&year.to=" + until);
    return new MeetingsPage(
        new Frame(
            names.text("browse.meetings.title"),
            "",
            query.isEmpty() ? Coverages.PATH : null,
            progress),
        MatrixPages.tabs(names, Coverages.PATH, null),
        since,
        until,
        coverage,
        Coverages.PATH + ".csv",
        Coverages.PATH + ".svg" + (query.isEmpty() ? "" : "?" + query.substring(1)));
  }
}
