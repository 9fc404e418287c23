package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.Dimension;
import org.lontar.json.CsvSheet;
import org.lontar.query.BadQueryException;
import org.lontar.query.ParsedQuery;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.CrossCounts;
import org.lontar.web.browse.Absences;
import org.lontar.web.browse.Drawings;
import org.lontar.web.browse.Matrices;
import org.lontar.web.browse.Matrix;
import org.lontar.web.browse.MatrixKind;
import org.lontar.web.browse.MatrixLinks;
import org.lontar.web.browse.MatrixPage;
import org.lontar.web.browse.MatrixPages;
import org.lontar.web.browse.Rows;
import org.lontar.web.browse.TermTable;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.Names;
import org.lontar.web.page.SearchLinks;

/**
 * Serves {@code GET /browse} and {@code GET /browse/chairs}, and their exports: the counts of a
 * search as a matrix.
 */
final class BrowseHandler implements Handler {
  private static final SearchRequest EVERYTHING =
      SearchRequest.of(new ParsedQuery("", new UserQuery.Everything(), List.of()));

  /** How the matrix is given. */
  enum Form {
    PAGE,
    CSV,
    SVG
  }

  private final MatrixKind kind;
  private final Form form;
  private final WebContent content;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;

  private BrowseHandler(
      MatrixKind kind, Form form, WebContent content, SearchGate gate, Answers answers) {
    this.kind = kind;
    this.form = form;
    this.content = content;
    this.requests = new RequestReader(content.labels());
    this.gate = gate;
    this.answers = answers;
  }

  /** The handlers of all matrices by their address. */
  static Map<String, Handler> all(WebContent content, SearchGate gate, Answers answers) {
    Map<String, Handler> handlers = new LinkedHashMap<>();
    for (MatrixKind kind : MatrixKind.values()) {
      String export = "/browse/" + kind.code();
      handlers.put(kind.path(), new BrowseHandler(kind, Form.PAGE, content, gate, answers));
      handlers.put(export + ".csv", new BrowseHandler(kind, Form.CSV, content, gate, answers));
      handlers.put(export + ".svg", new BrowseHandler(kind, Form.SVG, content, gate, answers));
    }
    return handlers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(ctx));
    boolean isFromForm =
        parameters.keySet().removeAll(List.of(FormParameters.YEAR_FROM, FormParameters.YEAR_TO));
    if (isFromForm) {
      putYears(ctx, parameters);
    }
    SearchRequest request = MatrixLinks.plain(requests.read(parameters, SearchLinks.USUAL));
    if (isFromForm) {
      ctx.redirect(MatrixLinks.of(ctx.path(), request), HttpStatus.SEE_OTHER);
      return;
    }
    CrossCounts counts = count(request, kind.rows(), kind.columns());
    Names names = answers.names(ctx);
    Matrices matrices = new Matrices(names, content.labels(), content.chairTerms());
    answer(ctx, request, counts, matrices.of(kind, request, counts, absences(request)));
  }

  private void answer(Context ctx, SearchRequest request, CrossCounts counts, Matrix matrix)
      throws IOException {
    Names names = answers.names(ctx);
    switch (form) {
      case PAGE ->
          answers.page(
              ctx,
              "matrix",
              new MatrixPages(names)
                  .of(kind, request, counts, matrix, terms(request, names), answers.progress(ctx)));
      case CSV ->
          answers.sheet(ctx, "lontar-" + kind.code() + ".csv", CsvSheet.of(Rows.of(matrix)));
      case SVG ->
          answers.picture(
              ctx,
              "lontar-" + kind.code() + ".svg",
              Drawings.of(matrix, names.text("browse." + kind.code() + ".picture")));
    }
  }

  private CrossCounts count(SearchRequest request, Dimension rows, Dimension columns)
      throws IOException {
    return gate.pass(() -> content.engine().countAcross(request, rows, columns));
  }

  private Absences absences(SearchRequest request) throws IOException {
    return kind == MatrixKind.SECTORS && MatrixPages.isWhole(kind, request)
        ? new Absences(content.meetingTimes(), count(EVERYTHING, Dimension.SERIES, Dimension.YEAR))
        : Absences.UNKNOWN;
  }

  private List<MatrixPage.Term> terms(SearchRequest request, Names names) throws IOException {
    if (kind != MatrixKind.CHAIRS) {
      return List.of();
    }
    return new TermTable(names)
        .of(
            request,
            new TermCounts(content.engine(), gate).of(content.chairTerms().all(), request));
  }

  /** The years of the form as the range that every search knows. */
  private static void putYears(Context ctx, Map<String, List<String>> parameters) {
    String since = year(ctx, FormParameters.YEAR_FROM);
    String until = year(ctx, FormParameters.YEAR_TO);
    if (since.isEmpty() && until.isEmpty()) {
      return;
    }
    boolean isReversed = !since.isEmpty() && !until.isEmpty() && since.compareTo(until) > 0;
    String range = isReversed ? until + ".." + since : since + ".." + until;
    parameters.put(Dimension.YEAR.code(), List.of(since.equals(until) ? since : range));
  }

  /** A year of a form; empty where none is given. */
  static String year(Context ctx, String name) {
    String value = Parameters.one(ctx, name);
    if (!value.isEmpty() && !value.matches("[0-9]{4}")) {
      throw new BadQueryException(
          "bad-year", name + " is no year.", "Years have four digits, for example 2024.");
    }
    return value;
  }
}
