package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.lontar.web.page.SavedPage;

/** Serves {@code GET /saved}: the searches that this browser keeps for its reader. */
final class SavedHandler implements Handler {
  private final Answers answers;

  SavedHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Parameters.allowOnly(ctx);
    answers.page(ctx, "saved", SavedPage.of(answers.names(ctx), answers.progress(ctx)));
  }
}
