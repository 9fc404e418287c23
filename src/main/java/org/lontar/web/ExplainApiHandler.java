package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.document.DocumentId;
import org.lontar.json.ExplanationJson;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.HitExplanation;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/documents/{id}/explain}: takes the parameters of a search. */
final class ExplainApiHandler implements Handler {
  private final SearchEngine engine;
  private final RequestReader requests;
  private final HeldDocuments documents;
  private final SearchGate gate;
  private final Answers answers;

  ExplainApiHandler(
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
    SearchRequest request = requests.read(Parameters.of(ctx));
    DocumentId id = documents.id(ctx);
    HitExplanation explanation =
        gate.pass(() -> engine.explain(request, id)).orElseThrow(() -> documents.absent(id));
    answers.json(ctx, ExplanationJson.toJson(explanation));
  }
}
