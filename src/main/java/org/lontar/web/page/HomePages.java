package org.lontar.web.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.search.FacetCounts;
import org.lontar.search.SearchResponse;

/** Makes the home page out of a search for everything. Immutable, thread-safe. */
public final class HomePages {
  private static final int HIGHEST_BAR = 20;

  /** A year without documents between years with some keeps its place; older ones are a search. */
  private static final int MAX_YEARS = 40;

  private static final List<Dimension> SHELVES =
      List.of(Dimension.SECTOR, Dimension.CHAIRMANSHIP, Dimension.TYPE);

  private final Names names;
  private final HitCards cards;

  /** Makes pages with these names. */
  public HomePages(Names names) {
    this.names = names;
    this.cards = new HitCards(names);
  }

  /** The page for {@code everything}, whose hits are the newest. */
  public HomePage of(SearchResponse everything, @Nullable ProgressLine progress) {
    return new HomePage(
        new Frame("", "", "/", progress),
        names.text("home.holdings", everything.total().value()),
        years(everything),
        SHELVES.stream()
            .flatMap(dimension -> facet(everything, dimension))
            .map(this::shelf)
            .filter(shelf -> !shelf.links().isEmpty())
            .toList(),
        everything.hits().stream().map(hit -> cards.of(hit, "")).toList());
  }

  private List<HomePage.YearBar> years(SearchResponse everything) {
    List<FacetCounts.LabelCount> counts =
        facet(everything, Dimension.YEAR).flatMap(HomePages::known).toList();
    List<Integer> years =
        counts.stream().map(FacetCounts.LabelCount::value).map(Integer::valueOf).sorted().toList();
    if (years.isEmpty()) {
      return List.of();
    }
    int last = years.getLast();
    int first = Math.max(years.getFirst(), last - MAX_YEARS + 1);
    long highest = counts.stream().mapToLong(FacetCounts.LabelCount::count).max().orElse(1);
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> bar(year, countOf(counts, year), highest))
        .toList();
  }

  private static Stream<FacetCounts> facet(SearchResponse everything, Dimension dimension) {
    return everything.facets().stream().filter(facet -> facet.dimension() == dimension);
  }

  private static long countOf(List<FacetCounts.LabelCount> counts, int year) {
    String value = Integer.toString(year);
    return counts.stream()
        .filter(label -> label.value().equals(value))
        .mapToLong(FacetCounts.LabelCount::count)
        .sum();
  }

  private HomePage.YearBar bar(int year, long count, long highest) {
    int height = (int) Math.ceilDiv(count * HIGHEST_BAR, Math.max(1, highest));
    String value = Integer.toString(year);
    return new HomePage.YearBar(
        value,
        names.documents(count),
        names.number(count),
        height,
        count == 0 ? "" : SearchLinks.ofValue(Dimension.YEAR, value));
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
