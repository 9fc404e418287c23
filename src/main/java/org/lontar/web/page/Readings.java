package org.lontar.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;
import org.lontar.search.SearchResponse;

/** Tells how a query was read, and offers the other reading. Immutable, thread-safe. */
final class Readings {
  private final Names names;
  private final QueryInWords inWords;

  Readings(Names names) {
    this.names = names;
    this.inWords = new QueryInWords(names);
  }

  /** How the query of an answer was read. */
  ResultsPage.Reading of(SearchResponse response, Turns turns) {
    SearchRequest request = response.request();
    UserQuery tree = response.report().asked();
    List<String> notes =
        Stream.concat(request.query().notes().stream(), response.report().notes().stream())
            .map(names::note)
            .toList();
    return new ResultsPage.Reading(
        tree instanceof UserQuery.Everything ? "" : inWords.of(tree),
        notes,
        other(request, turns),
        tree instanceof UserQuery.Everything ? null : likeTheFirst(response, turns));
  }

  /** The same list in which documents like the first ones are raised, or the way back. */
  private ResultsPage.@Nullable NamedTurn likeTheFirst(SearchResponse response, Turns turns) {
    SearchRequest request = response.request();
    if (request.sort() != SortOrder.RELEVANCE || response.total().value() < 2) {
      return null;
    }
    QueryOptions options = request.options();
    boolean isOn = options.hasFeedback();
    String name = names.text(isOn ? "results.reading.typed" : "results.reading.like");
    return new ResultsPage.NamedTurn(
        name,
        turns.to(
            SearchLinks.withOptions(
                request, new QueryOptions(options.isLiteral(), options.unexpanded(), !isOn))));
  }

  private ResultsPage.@Nullable NamedTurn other(SearchRequest request, Turns turns) {
    String text = request.query().text();
    boolean isLiteral = request.options().isLiteral();
    UserQuery asTyped = UserQueryParser.parse(text).tree();
    if (asTyped.equals(UserQueryParser.parseLiteral(text).tree())) {
      return null;
    }
    String name = names.text(isLiteral ? "results.reading.syntax" : "results.reading.literal");
    return new ResultsPage.NamedTurn(name, turns.to(turned(request, !isLiteral)));
  }

  private static SearchRequest turned(SearchRequest request, boolean isLiteral) {
    QueryOptions options = request.options();
    return SearchLinks.withOptions(
        request, new QueryOptions(isLiteral, options.unexpanded(), options.hasFeedback()));
  }
}
