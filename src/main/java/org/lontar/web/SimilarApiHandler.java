package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import org.lontar.document.SourceDocument;
import org.lontar.json.SimilarJson;
import org.lontar.search.SearchEngine;
import org.lontar.search.SimilarDocument;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/documents/{id}/similar}. */
final class SimilarApiHandler implements Handler {
  private static final int USUAL_SIZE = 5;
  private static final int MAX_SIZE = 20;

  private final SearchEngine engine;
  private final HeldDocuments documents;
  private final SearchGate gate;
  private final Answers answers;

  SimilarApiHandler(
      SearchEngine engine, HeldDocuments documents, SearchGate gate, Answers answers) {
    this.engine = engine;
    this.documents = documents;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "size");
    int size = Parameters.number(ctx, "size", USUAL_SIZE, MAX_SIZE);
    SourceDocument document = documents.get(ctx);
    List<SimilarDocument> similar = gate.pass(() -> engine.similar(document, size));
    answers.json(ctx, SimilarJson.toJson(similar));
  }
}
