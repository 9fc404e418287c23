package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.document.Labels;
import org.lontar.json.StatusJson;

/** Serves {@code GET /api/v1/status}. */
final class StatusApiHandler implements Handler {
  private final StatusReader reader;
  private final Labels labels;
  private final Answers answers;

  StatusApiHandler(StatusReader reader, Labels labels, Answers answers) {
    this.reader = reader;
    this.labels = labels;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    answers.json(ctx, StatusJson.toJson(reader.read(), labels));
  }
}
