package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.search.QuotationCheck;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.QuotationPage;
import org.lontar.web.page.QuotationPages;

/** Serves {@code GET /quotation}: the form, and what became of a quotation. */
final class QuotationHandler implements Handler {
  private final SearchEngine engine;
  private final SearchGate gate;
  private final Answers answers;

  QuotationHandler(WebContent content, SearchGate gate, Answers answers) {
    this.engine = content.engine();
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "text");
    answers.page(ctx, "quotation", page(ctx, QuotationRequests.text(ctx)));
  }

  private QuotationPage page(Context ctx, String text) throws IOException {
    QuotationPages pages = new QuotationPages(answers.names(ctx));
    if (text.isEmpty()) {
      return pages.empty(answers.progress(ctx));
    }
    QuotationCheck check =
        gate.pass(() -> engine.checkQuotation(text, QuotationCheck.DEFAULT_PLACES));
    return pages.of(check, answers.progress(ctx));
  }
}
