package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.DocumentId;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.export.ExportLimits;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.ExportPage;
import org.lontar.web.page.ExportPages;

/**
 * Serves {@code GET /export}: in which formats a list can be taken along, how many documents it
 * has, and within which limits.
 */
final class ExportHandler implements Handler {
  private final SearchEngine engine;
  private final ExportRequests requests;
  private final ExportLimits limits;
  private final SearchGate gate;
  private final Answers answers;

  ExportHandler(
      SearchEngine engine,
      ExportRequests requests,
      ExportLimits limits,
      SearchGate gate,
      Answers answers) {
    this.engine = engine;
    this.requests = requests;
    this.limits = limits;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    ExportPages pages = new ExportPages(answers.names(ctx), limits, answers.progress(ctx));
    ExportPage page =
        switch (requests.read(ctx)) {
          case ExportRequests.Found(SearchRequest request) -> found(pages, request);
          case ExportRequests.Chosen(List<DocumentId> ids) -> pages.ofChosen(held(ids), ids.size());
        };
    answers.page(ctx, "export", page);
  }

  private ExportPage found(ExportPages pages, SearchRequest request) throws IOException {
    SearchResponse response =
        gate.pass(() -> engine.search(request.withWindow(new PageWindow(1, 1))));
    return pages.ofSearch(request, response.listed().value());
  }

  private List<DocumentId> held(List<DocumentId> ids) throws IOException {
    List<DocumentId> held = new ArrayList<>();
    return gate.pass(
        () -> {
          engine.list(ids, document -> held.add(document.id()));
          return held;
        });
  }
}
