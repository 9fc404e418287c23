package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lontar.document.Dimension;
import org.lontar.query.BadQueryException;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.CountedTerms;
import org.lontar.web.page.SearchLinks;
import org.lontar.web.page.ValuesPages;

/** Serves {@code GET /search/values}: all values of one dimension, with a search among them. */
final class ValuesHandler implements Handler {
  private final WebContent content;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;

  ValuesHandler(WebContent content, RequestReader requests, SearchGate gate, Answers answers) {
    this.content = content;
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Map<String, List<String>> given = Parameters.of(ctx);
    Dimension dimension = dimension(Parameters.one(ctx, FormParameters.DIMENSION));
    SearchRequest request = requests.read(FormParameters.read(given), SearchLinks.USUAL);
    SearchRequest counted = request.withPassages(0).withWindow(ValuesPages.NO_HITS);
    SearchResponse response = gate.pass(() -> content.engine().search(counted));
    Optional<CountedTerms> terms =
        dimension == Dimension.CHAIRMANSHIP
            ? Optional.of(
                new TermCounts(content.engine(), gate).of(content.chairTerms().all(), request))
            : Optional.empty();
    answers.page(
        ctx,
        "values",
        new ValuesPages(answers.names(ctx))
            .of(
                new ValuesPages.Asked(dimension, Parameters.one(ctx, FormParameters.FIND), request),
                response,
                terms,
                answers.progress(ctx)));
  }

  private static Dimension dimension(String code) {
    return Dimension.find(code)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "unknown-dimension",
                    code.isEmpty()
                        ? "The address does not say which values are asked for."
                        : "There is no dimension of this name.",
                    "Allowed: dimension="
                        + Stream.of(Dimension.values())
                            .map(Dimension::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
