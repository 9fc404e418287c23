package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.query.CombinedQuery;
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
  /** The words of the results that are searched again. */
  private static final String WITHIN = "within";

  private final SearchEngine engine;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;

  SearchHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.engine = content.engine();
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(ctx));
    if (parameters.remove(WITHIN) != null) {
      redirectWithin(ctx, parameters);
      return;
    }
    SearchRequest request = ordered(ctx, requests.read(parameters, SearchLinks.USUAL));
    SearchResponse response = gate.pass(() -> engine.search(request));
    answers.page(
        ctx, "results", new ResultsPages(answers.names(ctx)).of(response, answers.progress(ctx)));
  }

  /** Goes to the address of both searches together, which can be shared like any other. */
  private void redirectWithin(Context ctx, Map<String, List<String>> parameters) {
    String both = CombinedQuery.of(Parameters.one(ctx, WITHIN), Parameters.one(ctx, "q"));
    parameters.put("q", List.of(both));
    parameters.remove("page");
    SearchRequest request = requests.read(parameters, SearchLinks.USUAL);
    ctx.redirect(SearchLinks.of(request), HttpStatus.SEE_OTHER);
  }

  /** Without words nothing is more relevant than anything else: the newest come first then. */
  private static SearchRequest ordered(Context ctx, SearchRequest request) {
    if (!request.query().text().isBlank() || !Parameters.one(ctx, "sort").isEmpty()) {
      return request;
    }
    return request.withSort(SortOrder.NEWEST);
  }
}
