package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.json.SearchJson;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;

/** Serves {@code GET /api/v1/search}. */
final class SearchApiHandler implements Handler {
  private final SearchEngine engine;
  private final RequestReader requests;
  private final SearchJson form;
  private final SearchGate gate;
  private final Answers answers;

  SearchApiHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.engine = content.engine();
    this.requests = requests;
    this.form = new SearchJson(content.labels());
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    SearchRequest request = requests.read(Parameters.of(ctx));
    SearchResponse response = gate.pass(() -> engine.search(request));
    answers.json(ctx, form.toJson(response));
  }
}
