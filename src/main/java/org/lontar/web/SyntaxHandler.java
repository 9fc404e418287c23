package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.lontar.query.SyntaxTable;
import org.lontar.web.page.SyntaxPage;

/** Serves {@code GET /help/syntax}: what can be typed. */
final class SyntaxHandler implements Handler {
  private final SyntaxTable table = SyntaxTable.load();
  private final Answers answers;

  SyntaxHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Parameters.allowOnly(ctx);
    answers.page(ctx, "syntax", SyntaxPage.of(table, answers.names(ctx), answers.progress(ctx)));
  }
}
