package org.lontar.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.search.FacetCounts;
import org.lontar.search.SearchResponse;

/** Makes the home page out of a search for everything. Immutable, thread-safe. */
public final class HomePages {
  private static final List<Dimension> SHELVES =
      List.of(Dimension.SECTOR, Dimension.CHAIRMANSHIP, Dimension.TYPE);

  private final Names names;
  private final HitCards cards;
  private final YearCharts charts;

  /** Makes pages with these names. */
  public HomePages(Names names) {
    this.names = names;
    this.cards = new HitCards(names);
    this.charts = new YearCharts(names);
  }

  /** The page for {@code everything}, whose hits are the newest. */
  public HomePage of(SearchResponse everything, @Nullable ProgressLine progress) {
    return new HomePage(
        new Frame("", "", "/", progress),
        names.text("home.holdings", everything.total().value()),
        chart(everything),
        SHELVES.stream()
            .flatMap(dimension -> facet(everything, dimension))
            .map(this::shelf)
            .filter(shelf -> !shelf.links().isEmpty())
            .toList(),
        everything.hits().stream().map(hit -> cards.of(hit, "")).toList());
  }

  private @Nullable YearChart chart(SearchResponse everything) {
    return facet(everything, Dimension.YEAR)
        .findFirst()
        .map(years -> charts.of(years, HomePages::ofYear, year -> false))
        .orElse(null);
  }

  private static Turn ofYear(int year) {
    return Turn.link(SearchLinks.ofValue(Dimension.YEAR, Integer.toString(year)));
  }

  private static Stream<FacetCounts> facet(SearchResponse everything, Dimension dimension) {
    return everything.facets().stream().filter(facet -> facet.dimension() == dimension);
  }

  private HomePage.Shelf shelf(FacetCounts facet) {
    Dimension dimension = facet.dimension();
    return new HomePage.Shelf(
        names.text("home.shelf." + dimension.code()),
        known(facet)
            .map(
                label ->
                    new HomePage.ShelfLink(
                        names.code(dimension, label.value()),
                        names.number(label.count()),
                        SearchLinks.ofValue(dimension, label.value())))
            .toList());
  }

  private static Stream<FacetCounts.LabelCount> known(FacetCounts facet) {
    return facet.labels().stream()
        .filter(label -> label.count() > 0 && !label.value().equals(Dimension.NONE));
  }
}
