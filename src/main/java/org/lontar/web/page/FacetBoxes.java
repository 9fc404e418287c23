package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.YearRange;
import org.lontar.search.FacetCounts;

/** Makes the boxes of the form beside the hits. Immutable, thread-safe. */
final class FacetBoxes {
  /** Options shown at once. */
  private static final int SHOWN_AT_ONCE = 7;

  /** Further ones that one click shows; all others have a page of their own. */
  private static final int SHOWN_AFTER = 5;

  private final Names names;
  private final YearCharts charts;

  FacetBoxes(Names names) {
    this.names = names;
    this.charts = new YearCharts(names);
  }

  /** Whether there is anything to choose; that nothing is known of any document is no choice. */
  static boolean offersAChoice(FacetCounts facet, SearchRequest request) {
    return facet.labels().stream()
            .anyMatch(label -> label.selected() || !label.value().equals(Dimension.NONE))
        || request.selections().stream()
            .anyMatch(selection -> selection.dimension() == facet.dimension());
  }

  /**
   * The box of one dimension.
   *
   * @param terms of the chairs, where these are to be shown
   */
  FacetBox of(
      FacetCounts facet, SearchRequest request, Turns turns, List<FacetBox.TermLine> terms) {
    List<FacetBox.Option> options = options(facet, request);
    List<FacetBox.Option> first = new ArrayList<>();
    List<FacetBox.Option> more = new ArrayList<>();
    for (FacetBox.Option option : options) {
      boolean atOnce = option.isChosen() || option.isExcluded() || first.size() < SHOWN_AT_ONCE;
      (atOnce ? first : more).add(option);
    }
    Dimension dimension = facet.dimension();
    // Years have a picture and a table already.
    int after = dimension == Dimension.YEAR ? 0 : SHOWN_AFTER;
    boolean isLong = more.size() > after;
    return new FacetBox(
        dimension.code(),
        names.of(dimension),
        first,
        isLong ? more.subList(0, after) : more,
        all(dimension, isLong, options.size(), turns),
        dimension == Dimension.CHAIRMANSHIP ? terms : List.of(),
        dimension == Dimension.YEAR ? years(facet, request, turns) : null);
  }

  private FacetBox.@Nullable AllValues all(
      Dimension dimension, boolean isLong, int options, Turns turns) {
    if (dimension == Dimension.CHAIRMANSHIP) {
      return new FacetBox.AllValues(names.text("results.terms.all"), turns.toValues(dimension));
    }
    return isLong
        ? new FacetBox.AllValues(
            names.text("results.values.all", options), turns.toValues(dimension))
        : null;
  }

  /** All options of a dimension, those that are left out first. */
  List<FacetBox.Option> options(FacetCounts facet, SearchRequest request) {
    Dimension dimension = facet.dimension();
    List<String> excluded = excluded(dimension, request);
    String inFields =
        dimension == Dimension.YEAR ? range(request).map(String::valueOf).orElse("") : "";
    List<FacetBox.Option> options = new ArrayList<>();
    for (String label : excluded) {
      options.add(new FacetBox.Option(label, names.label(dimension, label), "", false, true));
    }
    for (FacetCounts.LabelCount label : facet.labels()) {
      if (!excluded.contains(label.value()) && !label.value().equals(inFields)) {
        options.add(
            new FacetBox.Option(
                label.value(),
                names.label(dimension, label.value()),
                names.number(label.count()),
                label.selected(),
                false));
      }
    }
    return options;
  }

  private static List<String> excluded(Dimension dimension, SearchRequest request) {
    return request.selections().stream()
        .filter(selection -> selection.dimension() == dimension && selection.excluded())
        .map(FacetSelection::label)
        .toList();
  }

  private FacetBox.YearBox years(FacetCounts facet, SearchRequest request, Turns turns) {
    Optional<YearRange> range = range(request);
    List<YearRange> chosen =
        years(request).flatMap(label -> YearRange.find(label).stream()).toList();
    YearChart chart =
        charts.of(
            facet,
            year -> turns.to(ofYear(request, year)),
            year -> chosen.stream().anyMatch(years -> years.holds(Integer.toString(year))));
    return new FacetBox.YearBox(
        chart,
        range.map(YearRange::from).map(Object::toString).orElse(""),
        range.map(YearRange::to).map(Object::toString).orElse(""));
  }

  private static SearchRequest ofYear(SearchRequest request, int year) {
    return SearchLinks.choosingAlone(
        request, new FacetSelection(Dimension.YEAR, Integer.toString(year), false));
  }

  /** The range that the fields show: the first that is asked for. */
  private static Optional<YearRange> range(SearchRequest request) {
    return years(request)
        .filter(label -> label.contains(".."))
        .findFirst()
        .flatMap(YearRange::find);
  }

  private static Stream<String> years(SearchRequest request) {
    return request.selections().stream()
        .filter(selection -> selection.dimension() == Dimension.YEAR && !selection.excluded())
        .map(FacetSelection::label);
  }
}
