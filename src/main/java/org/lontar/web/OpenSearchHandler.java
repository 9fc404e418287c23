package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lontar.json.SuggestionJson;
import org.lontar.search.SearchEngine;
import org.lontar.search.Suggestion;
import org.lontar.web.feed.OpenSearchXml;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.SearchGate;

/**
 * Serves {@code GET /opensearch.xml}, so that a browser can add the portal to its search engines,
 * and {@code /opensearch/suggest?q=}, which it asks while its user types.
 */
final class OpenSearchHandler implements Handler {
  private static final int SUGGESTIONS = 8;

  private final SearchEngine engine;
  private final SearchGate gate;
  private final Answers answers;
  private final BaseAddress base;

  OpenSearchHandler(SearchEngine engine, SearchGate gate, Answers answers, BaseAddress base) {
    this.engine = engine;
    this.gate = gate;
    this.answers = answers;
    this.base = base;
  }

  @Override
  public void handle(Context ctx) {
    Parameters.allowOnly(ctx);
    String description = answers.names(ctx).text("site.motto");
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    answers.bytes(
        ctx,
        "application/opensearchdescription+xml; charset=utf-8",
        OpenSearchXml.of(base.of(ctx.header("Host")), description)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The suggestions in the form that browsers read. */
  void handleSuggest(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "q");
    String given = ctx.queryParam("q");
    String typed = given == null ? "" : given;
    List<Suggestion> found = gate.pass(() -> engine.suggest(typed, SUGGESTIONS));
    answers.bytes(
        ctx,
        "application/x-suggestions+json; charset=utf-8",
        SuggestionJson.toOpenSearch(typed, found).getBytes(StandardCharsets.UTF_8));
  }
}
