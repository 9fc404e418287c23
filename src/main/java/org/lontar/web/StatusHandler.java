package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.web.page.StatusPage;

/** Serves {@code GET /status}: the state of the index and the self-test of languages. */
final class StatusHandler implements Handler {
  private final StatusReader reader;
  private final Answers answers;

  StatusHandler(StatusReader reader, Answers answers) {
    this.reader = reader;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    answers.page(
        ctx, "status", StatusPage.of(reader.read(), answers.names(ctx), answers.progress(ctx)));
  }
}
