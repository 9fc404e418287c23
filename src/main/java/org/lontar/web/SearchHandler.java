package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.CountedTerms;
import org.lontar.web.page.ResultsPages;
import org.lontar.web.page.SearchLinks;

/** Serves {@code GET /search}: one request in, one page of hits out. */
final class SearchHandler implements Handler {
  private final WebContent content;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;

  SearchHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.content = content;
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Map<String, List<String>> given = Parameters.of(ctx);
    SearchRequest asked = requests.read(FormParameters.read(given), SearchLinks.USUAL);
    if (FormParameters.areIn(given)) {
      // What a form sent has an address of its own, which can be shared like any other.
      ctx.redirect(SearchLinks.of(asked), HttpStatus.SEE_OTHER);
      return;
    }
    SearchRequest request = ordered(ctx, asked);
    SearchResponse response = gate.pass(() -> content.engine().search(request));
    Optional<CountedTerms> terms = terms(request);
    answers.page(
        ctx,
        "results",
        new ResultsPages(answers.names(ctx)).of(response, terms, answers.progress(ctx)));
  }

  /** Only where a chair is chosen: counting them costs a pass over what is found. */
  private Optional<CountedTerms> terms(SearchRequest request) throws IOException {
    List<ChairTerm> terms =
        request.selections().stream()
            .filter(choice -> choice.dimension() == Dimension.CHAIRMANSHIP && !choice.excluded())
            .map(FacetSelection::label)
            .flatMap(chair -> content.chairTerms().of(chair).stream())
            .toList();
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new TermCounts(content.engine(), gate).of(terms, request));
  }

  /** Without words nothing is more relevant than anything else: the newest come first then. */
  private static SearchRequest ordered(Context ctx, SearchRequest request) {
    if (!request.query().text().isBlank() || !Parameters.one(ctx, "sort").isEmpty()) {
      return request;
    }
    return request.withSort(SortOrder.NEWEST);
  }
}
