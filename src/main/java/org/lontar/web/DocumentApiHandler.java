package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.json.DocumentJson;

/** Serves {@code GET /api/v1/documents/{id}}. */
final class DocumentApiHandler implements Handler {
  private final HeldDocuments documents;
  private final Answers answers;

  DocumentApiHandler(HeldDocuments documents, Answers answers) {
    this.documents = documents;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    answers.json(ctx, DocumentJson.toJson(documents.get(ctx)));
  }
}
