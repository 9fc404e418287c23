package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.document.SourceDocument;
import org.lontar.json.DocumentJson;
import org.lontar.search.SearchEngine;

/** Serves {@code GET /api/v1/documents/{id}}. */
final class DocumentApiHandler implements Handler {
  /** Copies named at most: a page of a search lists more. */
  private static final int MAX_COPIES = 100;

  private final SearchEngine engine;
  private final HeldDocuments documents;
  private final Answers answers;

  DocumentApiHandler(SearchEngine engine, HeldDocuments documents, Answers answers) {
    this.engine = engine;
    this.documents = documents;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SourceDocument document = documents.get(ctx);
    answers.json(ctx, DocumentJson.toJson(document, engine.findTies(document, MAX_COPIES)));
  }
}
