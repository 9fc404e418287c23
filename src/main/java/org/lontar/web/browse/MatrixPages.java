package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;
import org.lontar.query.YearRange;
import org.lontar.search.CrossCounts;
import org.lontar.web.page.Frame;
import org.lontar.web.page.Names;
import org.lontar.web.page.ProgressLine;
import org.lontar.web.page.SearchLinks;

/** Makes the pages of matrices. Immutable, thread-safe. */
public final class MatrixPages {
  private final Names names;

  /** Makes pages with these names. */
  public MatrixPages(Names names) {
    this.names = names;
  }

  /**
   * The page of a matrix.
   *
   * @param request as it was counted
   * @param terms of the chairs; empty on other pages
   */
  public MatrixPage of(
      MatrixKind kind,
      SearchRequest request,
      CrossCounts counts,
      Matrix matrix,
      List<MatrixPage.Term> terms,
      @Nullable ProgressLine progress) {
    String here = MatrixLinks.of(kind.path(), request);
    int omitted = counts.omittedValues();
    return new MatrixPage(
        new Frame(
            names.text("browse." + kind.code() + ".title"),
            "",
            here.equals(kind.path()) ? here : null,
            progress),
        kind.code(),
        tabs(names, kind.path(), request),
        form(kind, request),
        matrix,
        matrix.has(Cell.State.NO_MEETING) || matrix.has(Cell.State.NOT_HELD),
        kind == MatrixKind.SECTORS,
        omitted == 0 ? null : names.text("browse.omitted", omitted),
        MatrixLinks.of("/browse/" + kind.code() + ".csv", request),
        MatrixLinks.of("/browse/" + kind.code() + ".svg", request),
        terms);
  }

  /**
   * The tables there are.
   *
   * @param here the path of this one
   * @param request travels to the other matrices
   */
  static List<MatrixPage.Tab> tabs(Names names, String here, @Nullable SearchRequest request) {
    List<MatrixPage.Tab> tabs = new ArrayList<>();
    for (MatrixKind kind : MatrixKind.values()) {
      String href = request == null ? kind.path() : MatrixLinks.of(kind.path(), request);
      String name = names.text("browse." + kind.code() + ".title");
      tabs.add(new MatrixPage.Tab(name, href, kind.path().equals(here)));
    }
    String meetings = names.text("browse.meetings.title");
    tabs.add(new MatrixPage.Tab(meetings, Coverages.PATH, Coverages.PATH.equals(here)));
    return tabs;
  }

  private MatrixPage.Form form(MatrixKind kind, SearchRequest request) {
    Optional<YearRange> years = years(request);
    SearchRequest others =
        years.isPresent() ? MatrixLinks.without(request, Dimension.YEAR) : request;
    List<MatrixPage.Carried> carried = new ArrayList<>();
    SearchUrl.parameters(others, SearchLinks.USUAL)
        .forEach(
            (name, values) -> {
              if (!name.equals("q")) {
                values.forEach(value -> carried.add(new MatrixPage.Carried(name, value)));
              }
            });
    boolean isNarrowed = !MatrixLinks.of(kind.path(), request).equals(kind.path());
    return new MatrixPage.Form(
        kind.path(),
        request.query().text(),
        years.map(range -> text(range.from())).orElse(""),
        years.map(range -> text(range.to())).orElse(""),
        carried,
        chosen(others),
        isNarrowed ? kind.path() : "");
  }

  private static String text(@Nullable Integer year) {
    return year == null ? "" : year.toString();
  }

  /** The only choice of years, which the form shows as from and to. */
  private static Optional<YearRange> years(SearchRequest request) {
    List<FacetSelection> chosen =
        request.selections().stream()
            .filter(s -> s.dimension() == Dimension.YEAR && !s.excluded())
            .toList();
    return chosen.size() == 1 ? YearRange.find(chosen.getFirst().label()) : Optional.empty();
  }

  private List<String> chosen(SearchRequest request) {
    Stream<String> selections = request.selections().stream().map(this::inWords);
    Stream<String> days =
        request.dates().isAll()
            ? Stream.empty()
            : Stream.of(names.text("browse.days", request.dates().toString()));
    return Stream.concat(selections, days).toList();
  }

  private String inWords(FacetSelection selection) {
    String dimension = names.of(selection.dimension());
    String value = names.label(selection.dimension(), selection.label());
    return selection.excluded()
        ? names.text("browse.excluded", dimension, value)
        : names.text("browse.chosen", dimension, value);
  }

  /** Whether nothing but the choice of rows and columns narrows a request. */
  public static boolean isWhole(MatrixKind kind, SearchRequest request) {
    SearchRequest rest =
        MatrixLinks.without(MatrixLinks.without(request, kind.rows()), kind.columns());
    return SearchUrl.queryString(rest, SearchLinks.USUAL).isEmpty();
  }
}
