package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.DocumentId;
import org.lontar.json.InsideJson;
import org.lontar.query.BadQueryException;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.InsideRequest;
import org.lontar.search.InsideResponse;
import org.lontar.search.ParagraphOrder;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/documents/{id}/search}. */
final class InsideApiHandler implements Handler {
  private static final String SORT = "sort";

  private final SearchEngine engine;
  private final RequestReader requests;
  private final HeldDocuments documents;
  private final SearchGate gate;
  private final Answers answers;

  InsideApiHandler(
      SearchEngine engine,
      RequestReader requests,
      HeldDocuments documents,
      SearchGate gate,
      Answers answers) {
    this.engine = engine;
    this.requests = requests;
    this.documents = documents;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "q", "reading", SORT, "page", "size");
    DocumentId id = documents.id(ctx);
    InsideRequest request = read(ctx, id);
    InsideResponse response =
        gate.pass(() -> engine.searchInside(request)).orElseThrow(() -> documents.absent(id));
    answers.json(ctx, InsideJson.toJson(response));
  }

  private InsideRequest read(Context ctx, DocumentId id) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(ctx));
    parameters.remove(SORT);
    SearchRequest read = requests.read(parameters);
    return new InsideRequest(id, read.query(), order(Parameters.one(ctx, SORT)), read.window());
  }

  private static ParagraphOrder order(String code) {
    return code.isEmpty()
        ? ParagraphOrder.RELEVANCE
        : ParagraphOrder.find(code)
            .orElseThrow(
                () ->
                    new BadQueryException(
                        "unknown-sort",
                        "There is no such order of paragraphs.",
                        "Allowed: relevance, document."));
  }
}
