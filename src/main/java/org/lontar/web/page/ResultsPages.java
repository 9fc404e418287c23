package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.query.CopyView;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.Correction;
import org.lontar.search.HitCount;
import org.lontar.search.QueryReport;
import org.lontar.search.SearchResponse;

/** Makes pages of results out of answers. Immutable, thread-safe. */
public final class ResultsPages {
  private final Names names;
  private final HitCards cards;
  private final Narrowings narrowings;
  private final Readings readings;
  private final WaysOut waysOut;
  private final TermLines termLines;

  /** Makes pages with these names. */
  public ResultsPages(Names names) {
    this.names = names;
    this.cards = new HitCards(names);
    this.narrowings = new Narrowings(names);
    this.readings = new Readings(names);
    this.waysOut = new WaysOut(names);
    this.termLines = new TermLines(names);
  }

  /**
   * The page for {@code response}.
   *
   * @param terms those of the chosen chairs, with chairs counted by years; empty where no chair is
   *     chosen
   */
  public ResultsPage of(
      SearchResponse response, Optional<CountedTerms> terms, @Nullable ProgressLine progress) {
    SearchRequest request = response.request();
    Turns turns = new Turns(request);
    List<FacetBox.TermLine> lines =
        terms.map(counted -> termLines.of(counted, request, turns)).orElse(List.of());
    return new ResultsPage(
        new Frame(
            title(request),
            request.query().text(),
            SearchLinks.canonical(request),
            isForSearchEngines(response),
            progress),
        readings.of(response, turns),
        ExpansionSwitch.of(response, turns, names),
        narrowings.of(response, turns, lines),
        listing(response, turns),
        Following.of(request, names),
        help(response, turns),
        turns.form());
  }

  private ResultsPage.Help help(SearchResponse response, Turns turns) {
    Correction correction = response.report().correction();
    return new ResultsPage.Help(
        correction == null ? null : meant(response.request(), correction, turns),
        waysOut.parts(response.report(), turns),
        waysOut.of(response.report(), turns));
  }

  private ResultsPage.WayOut meant(SearchRequest request, Correction correction, Turns turns) {
    ParsedQuery query = new ParsedQuery(correction.text(), new UserQuery.Everything(), List.of());
    return new ResultsPage.WayOut(
        correction.text(),
        names.documents(correction.total()),
        turns.to(SearchLinks.withQuery(request, query)));
  }

  private String title(SearchRequest request) {
    String words = request.query().text();
    return words.isBlank() ? names.text("results.everything") : words;
  }

  /**
   * Lists that are narrowed, sorted or deep are one of countless views: no search engine's task.
   */
  private static boolean isForSearchEngines(SearchResponse response) {
    String canonical = SearchLinks.canonical(response.request());
    return response.total().value() > 0
        && (canonical.equals(SearchLinks.EVERYTHING)
            || response.request().selections().stream()
                .filter(selection -> !selection.excluded())
                .anyMatch(
                    selection ->
                        canonical.equals(
                            SearchLinks.ofValue(selection.dimension(), selection.label()))));
  }

  private ResultsPage.Listing listing(SearchResponse response, Turns turns) {
    SearchRequest request = response.request();
    String words = request.query().text();
    return new ResultsPage.Listing(
        total(response.total()),
        matching(response.report().matching()),
        folding(response, turns),
        request.window().offset() + 1,
        response.hits().stream().map(hit -> cards.of(hit, words)).toList(),
        Stream.of(SortOrder.values()).map(order -> order(request, order, turns)).toList(),
        paging(request, response.listed(), turns),
        take(response, turns));
  }

  private String matching(QueryReport.Matching matching) {
    return matching.some() == 0
        ? ""
        : names.text("results.matching", matching.all(), matching.some());
  }

  private String total(HitCount total) {
    if (total.value() == 0) {
      return names.text("results.nothing");
    }
    return names.text(total.isExact() ? "names.documents" : "results.at-least", total.value());
  }

  private ResultsPage.@Nullable Folding folding(SearchResponse response, Turns turns) {
    SearchRequest request = response.request();
    if (request.copies() == CopyView.ALL) {
      return new ResultsPage.Folding(
          names.text("results.copies.all"),
          names.text("results.copies.once"),
          turns.to(SearchLinks.withCopies(request, CopyView.COLLAPSED)));
    }
    long folded = response.folded();
    String sentence = names.text("results.copies.folded", folded);
    return folded == 0
        ? null
        : new ResultsPage.Folding(
            sentence,
            names.text("results.copies.show"),
            turns.to(SearchLinks.withCopies(request, CopyView.ALL)));
  }

  private ResultsPage.Order order(SearchRequest request, SortOrder order, Turns turns) {
    String name = names.text("results.order." + order.code());
    return new ResultsPage.Order(
        name, turns.to(SearchLinks.sorted(request, order)), order == request.sort());
  }

  private ResultsPage.Paging paging(SearchRequest request, HitCount total, Turns turns) {
    PageWindow window = request.window();
    long reachable =
        Math.min(total.value(), (long) (PageWindow.MAX_REACH / window.size()) * window.size());
    int last = (int) Math.ceilDiv(reachable, window.size());
    int page = window.page();
    String pastEnd =
        page > Math.max(1, last) && last > 0 ? names.text("results.past-end", last, page) : null;
    return new ResultsPage.Paging(
        page,
        last,
        pastEnd,
        turns.to(SearchLinks.onPage(request, Math.max(1, last))),
        page > 1 && page <= last ? turns.to(SearchLinks.onPage(request, page - 1)) : null,
        page < last ? turns.to(SearchLinks.onPage(request, page + 1)) : null,
        pageLinks(request, page, last, turns));
  }

  private List<ResultsPage.PageLink> pageLinks(
      SearchRequest request, int page, int last, Turns turns) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, page - 1, page, page + 1, last));
    shown.removeIf(number -> number < 1 || number > last);
    List<ResultsPage.PageLink> links = new ArrayList<>();
    int before = 0;
    for (int number : shown) {
      links.add(
          new ResultsPage.PageLink(
              names.number(number),
              turns.to(SearchLinks.onPage(request, number)),
              number == page,
              number > before + 1));
      before = number;
    }
    return links;
  }

  private ResultsPage.@Nullable NamedTurn take(SearchResponse response, Turns turns) {
    long listed = response.listed().value();
    return listed == 0
        ? null
        : new ResultsPage.NamedTurn(names.text("results.take.all", listed), turns.at("/export"));
  }
}
