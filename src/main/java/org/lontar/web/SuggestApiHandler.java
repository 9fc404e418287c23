package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import org.lontar.json.SuggestionJson;
import org.lontar.search.SearchEngine;
import org.lontar.search.Suggestion;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/suggest}: what the search box shows under it while a reader types. */
final class SuggestApiHandler implements Handler {
  private static final int USUAL_SIZE = 8;
  private static final int MAX_SIZE = 20;

  private final SearchEngine engine;
  private final SearchGate gate;
  private final Answers answers;

  SuggestApiHandler(SearchEngine engine, SearchGate gate, Answers answers) {
    this.engine = engine;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "q", "size");
    String given = ctx.queryParam("q");
    String typed = given == null ? "" : given;
    int size = Parameters.number(ctx, "size", USUAL_SIZE, MAX_SIZE);
    List<Suggestion> found = gate.pass(() -> engine.suggest(typed, size));
    answers.json(ctx, SuggestionJson.toJson(typed, found));
  }
}
