package org.lontar.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lontar.document.Labels;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.HitCount;
import org.lontar.search.SearchEngine;

/**
 * Finds out what a reader who found nothing could change: each change is tried, and only those that
 * find something are offered. Thread-safe.
 */
public final class WaysOut {
  /** Changes tried for one page: each costs a count. */
  private static final int MAX_TRIES = 8;

  private final SearchEngine engine;
  private final Function<String, ParsedQuery> parser;
  private final Narrowings narrowings;

  private record Change(String name, SearchRequest request) {}

  /**
   * Tries changes on {@code engine}.
   *
   * @param parser reads words as a reader would type them
   */
  public WaysOut(SearchEngine engine, Function<String, ParsedQuery> parser, Labels labels) {
    this.engine = engine;
    this.parser = parser;
    this.narrowings = new Narrowings(labels);
  }

  /** The changes to {@code request} that find something, the smallest first. */
  public List<ResultsPage.WayOut> of(SearchRequest request) throws IOException {
    List<ResultsPage.WayOut> ways = new ArrayList<>();
    for (Change change : changes(request).stream().limit(MAX_TRIES).toList()) {
      HitCount count = engine.count(change.request());
      if (count.value() > 0) {
        ways.add(
            new ResultsPage.WayOut(
                change.name(), Names.documents(count.value()), SearchLinks.of(change.request())));
      }
    }
    return ways;
  }

  private List<Change> changes(SearchRequest request) {
    List<Change> changes = new ArrayList<>();
    for (FacetSelection selection : request.selections()) {
      changes.add(
          new Change(
              "Without “" + narrowings.name(selection) + "”",
              SearchLinks.keeping(request, other -> !other.equals(selection))));
    }
    if (!request.dates().isAll()) {
      changes.add(new Change("For all dates", SearchLinks.withDates(request, DateRange.ALL)));
    }
    if (request.selections().size() > 1) {
      changes.add(new Change("Without any filter", SearchLinks.wordsAlone(request)));
    }
    addWords(request, changes);
    return changes;
  }

  private void addWords(SearchRequest request, List<Change> changes) {
    switch (request.query().tree()) {
      case UserQuery.Phrase(String text, int _) ->
          changes.add(new Change("The same words, not as a phrase", typed(request, text)));
      case UserQuery.And(List<UserQuery> clauses) when areWords(clauses) ->
          changes.add(new Change("Any of the words instead of all", typed(request, any(clauses))));
      case UserQuery.InTitle(UserQuery.Term(String text, int _)) ->
          changes.add(new Change("In the whole text, not the title alone", typed(request, text)));
      default -> {}
    }
  }

  private SearchRequest typed(SearchRequest request, String words) {
    return SearchLinks.withQuery(request, parser.apply(words));
  }

  private static boolean areWords(List<UserQuery> clauses) {
    return clauses.stream()
        .allMatch(clause -> clause instanceof UserQuery.Term || clause instanceof UserQuery.Phrase);
  }

  private static String any(List<UserQuery> clauses) {
    return clauses.stream()
        .map(
            clause ->
                clause instanceof UserQuery.Phrase(String text, int slop)
                    ? "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop)
                    : ((UserQuery.Term) clause).text())
        .collect(Collectors.joining(" OR "));
  }
}
