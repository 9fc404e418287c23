package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.ResultsPage;
import org.lontar.web.page.ResultsPages;
import org.lontar.web.page.SearchLinks;
import org.lontar.web.page.WaysOut;

/** Serves {@code GET /search}: one request in, one page of hits out. */
final class SearchHandler implements Handler {
  private final SearchEngine engine;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;
  private final ResultsPages pages;
  private final WaysOut waysOut;

  private record Found(SearchResponse response, List<ResultsPage.WayOut> waysOut) {}

  SearchHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.engine = content.engine();
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
    this.pages = new ResultsPages(content.labels());
    this.waysOut = new WaysOut(engine, requests::parse, content.labels());
  }

  @Override
  public void handle(Context ctx) throws IOException {
    SearchRequest request = ordered(ctx, requests.read(Parameters.of(ctx), SearchLinks.USUAL));
    Found found = gate.pass(() -> search(request));
    answers.page(ctx, "results", pages.of(found.response(), found.waysOut(), answers.progress()));
  }

  private Found search(SearchRequest request) throws IOException {
    SearchResponse response = engine.search(request);
    return response.total().value() > 0
        ? new Found(response, List.of())
        : new Found(response, waysOut.of(request));
  }

  /** Without words nothing is more relevant than anything else: the newest come first then. */
  private static SearchRequest ordered(Context ctx, SearchRequest request) {
    if (!request.query().text().isBlank() || !Parameters.one(ctx, "sort").isEmpty()) {
      return request;
    }
    return request.withSort(SortOrder.NEWEST);
  }
}
