package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.ResultsPages;
import org.lontar.web.page.SearchLinks;

/** Serves {@code GET /search}: one request in, one page of hits out. */
final class SearchHandler implements Handler {
  private final SearchEngine engine;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;
  private final ResultsPages pages;

  SearchHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.engine = content.engine();
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
    this.pages = new ResultsPages(content.labels());
  }

  @Override
  public void handle(Context ctx) throws IOException {
    SearchRequest request = ordered(ctx, requests.read(Parameters.of(ctx), SearchLinks.USUAL));
    SearchResponse response = gate.pass(() -> engine.search(request));
    answers.page(ctx, "results", pages.of(response, answers.progress()));
  }

  /** Without words nothing is more relevant than anything else: the newest come first then. */
  private static SearchRequest ordered(Context ctx, SearchRequest request) {
    if (!request.query().text().isBlank() || !Parameters.one(ctx, "sort").isEmpty()) {
      return request;
    }
    return request.withSort(SortOrder.NEWEST);
  }
}
