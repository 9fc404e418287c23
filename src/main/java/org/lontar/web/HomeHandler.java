package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.HomePages;
import org.lontar.web.page.SearchLinks;

/** Serves {@code GET /}: the search box, what the collection holds, what is new. */
final class HomeHandler implements Handler {
  private static final int NEWEST_SHOWN = 6;

  private static final SearchRequest NEWEST =
      SearchRequest.of(new ParsedQuery("", new UserQuery.Everything(), List.of()))
          .withSort(SortOrder.NEWEST)
          .withWindow(new PageWindow(1, NEWEST_SHOWN))
          .withCopies(SearchLinks.USUAL);

  private final WebContent content;
  private final SearchGate gate;
  private final Answers answers;

  HomeHandler(WebContent content, SearchGate gate, Answers answers) {
    this.content = content;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SearchResponse everything = gate.pass(() -> content.engine().search(NEWEST));
    answers.page(
        ctx, "home", new HomePages(answers.names(ctx)).of(everything, answers.progress(ctx)));
  }
}
