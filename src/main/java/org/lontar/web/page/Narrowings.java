package org.lontar.web.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.FacetCounts;
import org.lontar.search.SearchResponse;

/** Makes the form beside the hits: chips, facets, and what travels along. Thread-safe. */
final class Narrowings {
  /** Options shown at once; the others are one click away. */
  private static final int SHOWN_AT_ONCE = 7;

  private final Names names;

  Narrowings(Names names) {
    this.names = names;
  }

  ResultsPage.Narrowing of(SearchResponse response) {
    SearchRequest request = response.request();
    List<ResultsPage.FacetBox> boxes =
        response.facets().stream().filter(Narrowings::offersAChoice).map(this::box).toList();
    DateRange dates = request.dates();
    return new ResultsPage.Narrowing(
        chips(request),
        SearchLinks.of(SearchLinks.wordsAlone(request)),
        boxes,
        dates.from() == null ? "" : dates.from().toString(),
        dates.to() == null ? "" : dates.to().toString(),
        carried(request, response.facets()));
  }

  /** What is chosen, each with the way to undo it. */
  List<ResultsPage.Chip> chips(SearchRequest request) {
    List<ResultsPage.Chip> chips = new ArrayList<>();
    for (FacetSelection selection : request.selections()) {
      SearchRequest without = SearchLinks.keeping(request, other -> !other.equals(selection));
      chips.add(new ResultsPage.Chip(name(selection), SearchLinks.of(without)));
    }
    DateRange dates = request.dates();
    if (dates.from() != null) {
      SearchRequest without = SearchLinks.withDates(request, new DateRange(null, dates.to()));
      chips.add(
          new ResultsPage.Chip(
              names.text("results.chip.from", names.day(dates.from())), SearchLinks.of(without)));
    }
    if (dates.to() != null) {
      SearchRequest without = SearchLinks.withDates(request, new DateRange(dates.from(), null));
      chips.add(
          new ResultsPage.Chip(
              names.text("results.chip.until", names.day(dates.to())), SearchLinks.of(without)));
    }
    if (request.since() != null) {
      LocalDate day = request.since().atZone(ZoneOffset.UTC).toLocalDate();
      SearchRequest without = SearchLinks.onPage(request, 1).withSince(null);
      chips.add(
          new ResultsPage.Chip(
              names.text("follow.since", names.day(day)), SearchLinks.of(without)));
    }
    return chips;
  }

  /** A selection in words. */
  String name(FacetSelection selection) {
    if (selection.label().equals(Dimension.NONE)) {
      return selection.excluded()
          ? names.text("results.chip.known", names.of(selection.dimension()))
          : names.capitalized(names.none(selection.dimension()));
    }
    String value = names.label(selection.dimension(), selection.label());
    return names.text(
        selection.excluded() ? "results.chip.not" : "results.chip",
        names.of(selection.dimension()),
        value);
  }

  /** That nothing is known of any document is no choice. */
  private static boolean offersAChoice(FacetCounts facet) {
    return facet.labels().stream()
        .anyMatch(label -> label.selected() || !label.value().equals(Dimension.NONE));
  }

  private ResultsPage.FacetBox box(FacetCounts facet) {
    List<ResultsPage.FacetOption> first = new ArrayList<>();
    List<ResultsPage.FacetOption> more = new ArrayList<>();
    for (FacetCounts.LabelCount label : facet.labels()) {
      boolean atOnce = label.selected() || first.size() < SHOWN_AT_ONCE;
      (atOnce ? first : more).add(option(facet.dimension(), label));
    }
    return new ResultsPage.FacetBox(
        facet.dimension().code(), names.of(facet.dimension()), first, more);
  }

  private ResultsPage.FacetOption option(Dimension dimension, FacetCounts.LabelCount label) {
    return new ResultsPage.FacetOption(
        label.value(),
        names.label(dimension, label.value()),
        names.number(label.count()),
        label.selected());
  }

  private static List<ResultsPage.Carried> carried(
      SearchRequest request, List<FacetCounts> facets) {
    List<ResultsPage.Carried> carried = new ArrayList<>();
    for (FacetSelection selection : request.selections()) {
      if (selection.excluded() || !hasBox(selection, facets)) {
        carried.add(new ResultsPage.Carried(SearchLinks.name(selection), selection.label()));
      }
    }
    if (request.options().isLiteral()) {
      carried.add(new ResultsPage.Carried("reading", "literal"));
    }
    if (request.options().hasFeedback()) {
      carried.add(new ResultsPage.Carried("feedback", "on"));
    }
    request
        .options()
        .unexpanded()
        .forEach(typed -> carried.add(new ResultsPage.Carried("noexpand", typed)));
    if (request.since() != null) {
      carried.add(new ResultsPage.Carried("since", request.since().toString()));
    }
    if (request.sort() != SortOrder.RELEVANCE) {
      carried.add(new ResultsPage.Carried("sort", request.sort().code()));
    }
    if (request.copies() != SearchLinks.USUAL) {
      carried.add(new ResultsPage.Carried("copies", request.copies().code()));
    }
    if (request.window().size() != PageWindow.DEFAULT_SIZE) {
      carried.add(new ResultsPage.Carried("size", Integer.toString(request.window().size())));
    }
    return carried;
  }

  private static boolean hasBox(FacetSelection selection, List<FacetCounts> facets) {
    return facets.stream()
        .filter(facet -> facet.dimension() == selection.dimension())
        .flatMap(facet -> facet.labels().stream())
        .anyMatch(label -> label.selected() && label.value().equals(selection.label()));
  }
}
