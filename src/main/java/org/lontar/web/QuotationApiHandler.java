package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.json.QuotationJson;
import org.lontar.query.BadQueryException;
import org.lontar.search.QuotationCheck;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/quotation}. */
final class QuotationApiHandler implements Handler {
  private final SearchEngine engine;
  private final SearchGate gate;
  private final Answers answers;

  QuotationApiHandler(SearchEngine engine, SearchGate gate, Answers answers) {
    this.engine = engine;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "text", "limit");
    String text = QuotationRequests.text(ctx);
    int limit = QuotationRequests.limit(ctx);
    if (text.isEmpty()) {
      throw new BadQueryException(
          "no-text", "There is no quotation to check.", "Give it as the parameter text.");
    }
    QuotationCheck check = gate.pass(() -> engine.checkQuotation(text, limit));
    answers.json(ctx, QuotationJson.toJson(check));
  }
}
