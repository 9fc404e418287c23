package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lontar.document.Dimension;
import org.lontar.json.MatrixJson;
import org.lontar.query.BadQueryException;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/matrix}: a search counted in two dimensions across each other. */
final class MatrixApiHandler implements Handler {
  private static final String ROWS = "rows";
  private static final String COLUMNS = "columns";

  private final WebContent content;
  private final RequestReader requests;
  private final MatrixJson json;
  private final SearchGate gate;
  private final Answers answers;

  MatrixApiHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.content = content;
    this.requests = requests;
    this.json = new MatrixJson(content.labels());
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Dimension rows = dimension(ctx, ROWS, Dimension.SECTOR);
    Dimension columns = dimension(ctx, COLUMNS, Dimension.YEAR);
    if (rows == columns) {
      throw new BadQueryException(
          "same-dimension",
          "Rows and columns are both " + rows.code() + ".",
          "Choose two dimensions, for example rows=sector&columns=year.");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>(ctx.queryParamMap());
    parameters.remove(ROWS);
    parameters.remove(COLUMNS);
    SearchRequest request = requests.read(parameters);
    answers.json(
        ctx,
        json.toJson(
            request, gate.pass(() -> content.engine().countAcross(request, rows, columns))));
  }

  private static Dimension dimension(Context ctx, String name, Dimension usual) {
    String code = Parameters.one(ctx, name);
    if (code.isEmpty()) {
      return usual;
    }
    return Dimension.find(code)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "unknown-dimension",
                    "There is no such dimension for " + name + ".",
                    "Allowed: "
                        + Stream.of(Dimension.values())
                            .map(Dimension::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
