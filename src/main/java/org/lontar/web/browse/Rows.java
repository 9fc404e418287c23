package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTimes;
import org.lontar.search.HeldMeeting;
import org.lontar.web.browse.SeriesCoverage.Meeting;
import org.lontar.web.page.Names;

/** Tables as rows of a sheet: plain numbers, and words instead of signs. */
public final class Rows {

  private Rows() {}

  /** A matrix, with its heads and totals. */
  public static List<List<String>> of(Matrix matrix) {
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(matrix.corner()));
    matrix.columns().forEach(head -> heads.add(head.name()));
    heads.add(matrix.totalName());
    rows.add(heads);
    matrix.lines().forEach(line -> rows.add(row(line)));
    rows.add(row(matrix.totals()));
    return rows;
  }

  private static List<String> row(Matrix.Line line) {
    List<String> row = new ArrayList<>(List.of(line.head().name()));
    for (Cell cell : line.cells()) {
      row.add(cell.said().isEmpty() ? Long.toString(cell.count()) : cell.said());
    }
    row.add(Long.toString(line.total().count()));
    return row;
  }

  /** The meetings of series, a row for each, and for the documents that do not say of which. */
  public static List<List<String>> of(
      Map<String, List<HeldMeeting>> held, MeetingTimes times, Names names) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            names.of(Dimension.SERIES),
            names.text("browse.csv.code"),
            names.text("browse.csv.number"),
            names.text("browse.csv.when"),
            names.text("browse.csv.documents"),
            names.text("browse.csv.state")));
    held.forEach(
        (code, meetings) -> {
          SeriesCoverage series = SeriesCoverage.of(times.of(code), meetings);
          series.meetings().forEach(meeting -> rows.add(row(code, meeting, series, names)));
          series.unnumbered().forEach(each -> rows.add(row(code, each, names)));
        });
    return rows;
  }

  private static List<String> row(
      String code, Meeting meeting, SeriesCoverage series, Names names) {
    boolean isUnsure = meeting.when() != null && series.unnumberedIn(meeting.when().year()) > 0;
    String absent = isUnsure ? "browse.legend.unsure" : "browse.legend.missing";
    String when = meeting.when() == null ? "" : meeting.when().toString();
    return List.of(
        names.label(Dimension.SERIES, code),
        code,
        Integer.toString(meeting.ordinal()),
        meeting.isWorkedOut() ? names.text("browse.series.about", when) : when,
        meeting.held() == null ? "0" : Integer.toString(meeting.held().total()),
        names.text(meeting.held() == null ? absent : "browse.legend.held"));
  }

  private static List<String> row(String code, HeldMeeting held, Names names) {
    return List.of(
        names.label(Dimension.SERIES, code),
        code,
        "",
        held.year() == null ? "" : held.year().toString(),
        Integer.toString(held.total()),
        names.text("browse.legend.open"));
  }
}
