package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.json.CsvSheet;
import org.lontar.query.BadQueryException;
import org.lontar.search.HeldMeeting;
import org.lontar.web.BrowseHandler.Form;
import org.lontar.web.browse.Coverage;
import org.lontar.web.browse.Coverages;
import org.lontar.web.browse.Drawings;
import org.lontar.web.browse.MeetingsPage;
import org.lontar.web.browse.Rows;
import org.lontar.web.browse.SeriesPages;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.Names;

/**
 * Serves {@code GET /browse/meetings} and its exports: which meetings took place, and of which of
 * them documents are held.
 */
final class MeetingsHandler implements Handler {
  private static final String SERIES = "series";

  private final Form form;
  private final WebContent content;
  private final SearchGate gate;
  private final Answers answers;

  private MeetingsHandler(Form form, WebContent content, SearchGate gate, Answers answers) {
    this.form = form;
    this.content = content;
    this.gate = gate;
    this.answers = answers;
  }

  /** The handlers by their address. */
  static Map<String, Handler> all(WebContent content, SearchGate gate, Answers answers) {
    Map<String, Handler> handlers = new LinkedHashMap<>();
    handlers.put(Coverages.PATH, new MeetingsHandler(Form.PAGE, content, gate, answers));
    handlers.put(Coverages.PATH + ".csv", new MeetingsHandler(Form.CSV, content, gate, answers));
    handlers.put(Coverages.PATH + ".svg", new MeetingsHandler(Form.SVG, content, gate, answers));
    return handlers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, SERIES, FormParameters.YEAR_FROM, FormParameters.YEAR_TO);
    Coverages.Years asked =
        new Coverages.Years(
            number(BrowseHandler.year(ctx, FormParameters.YEAR_FROM)),
            number(BrowseHandler.year(ctx, FormParameters.YEAR_TO)));
    String series = Parameters.one(ctx, SERIES);
    SequencedMap<String, List<HeldMeeting>> held = gate.pass(() -> held(series));
    Names names = answers.names(ctx);
    Coverage coverage = new Coverages(names, content.meetingTimes()).of(held, asked);
    switch (form) {
      case PAGE ->
          page(ctx, series, held, MeetingsPage.of(coverage, asked, names, answers.progress(ctx)));
      case CSV ->
          answers.sheet(
              ctx,
              "lontar-meetings.csv",
              CsvSheet.of(Rows.of(held, content.meetingTimes(), names)));
      case SVG ->
          answers.picture(
              ctx,
              "lontar-meetings.svg",
              Drawings.of(coverage, names.text("browse.meetings.picture")));
    }
  }

  private void page(
      Context ctx, String series, Map<String, List<HeldMeeting>> held, MeetingsPage all) {
    if (series.isEmpty()) {
      answers.page(ctx, "meetings", all);
      return;
    }
    answers.page(
        ctx,
        "series",
        new SeriesPages(answers.names(ctx))
            .of(
                series,
                content.meetingTimes().of(series),
                held.getOrDefault(series, List.of()),
                answers.progress(ctx)));
  }

  private SequencedMap<String, List<HeldMeeting>> held(String series) throws IOException {
    List<String> codes = content.labels().codes(Dimension.SERIES);
    if (!series.isEmpty() && !codes.contains(series)) {
      throw new BadQueryException(
          "unknown-code",
          "There is no such series of meetings.",
          "Known are: " + String.join(", ", codes) + ".");
    }
    SequencedMap<String, List<HeldMeeting>> held = new LinkedHashMap<>();
    for (String code : series.isEmpty() ? codes : List.of(series)) {
      held.put(code, content.engine().meetings(code));
    }
    return held;
  }

  private static @Nullable Integer number(String year) {
    return year.isEmpty() ? null : Integer.valueOf(year);
  }
}
