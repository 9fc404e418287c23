package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
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

  /** Makes pages with these names. */
  public ResultsPages(Names names) {
    this.names = names;
    this.cards = new HitCards(names);
    this.narrowings = new Narrowings(names);
    this.readings = new Readings(names);
    this.waysOut = new WaysOut(names);
  }

  /** The page for {@code response}. */
  public ResultsPage of(SearchResponse response, @Nullable ProgressLine progress) {
    SearchRequest request = response.request();
    return new ResultsPage(
        new Frame(
            title(request),
            request.query().text(),
            SearchLinks.canonical(request),
            isForSearchEngines(response),
            progress),
        readings.of(response),
        ExpansionSwitch.of(response, names),
        narrowings.of(response),
        listing(response),
        Following.of(request, names),
        help(response));
  }

  private ResultsPage.Help help(SearchResponse response) {
    Correction correction = response.report().correction();
    return new ResultsPage.Help(
        correction == null ? null : meant(response.request(), correction),
        waysOut.parts(response.report()),
        waysOut.of(response.report()));
  }

  private ResultsPage.WayOut meant(SearchRequest request, Correction correction) {
    ParsedQuery query = new ParsedQuery(correction.text(), new UserQuery.Everything(), List.of());
    return new ResultsPage.WayOut(
        correction.text(),
        names.documents(correction.total()),
        SearchLinks.of(SearchLinks.withQuery(request, query)));
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

  private ResultsPage.Listing listing(SearchResponse response) {
    SearchRequest request = response.request();
    String words = request.query().text();
    return new ResultsPage.Listing(
        total(response.total()),
        matching(response.report().matching()),
        folding(response),
        request.window().offset() + 1,
        response.hits().stream().map(hit -> cards.of(hit, words)).toList(),
        Stream.of(SortOrder.values()).map(order -> order(request, order)).toList(),
        paging(request, response.listed()));
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

  private ResultsPage.@Nullable Folding folding(SearchResponse response) {
    SearchRequest request = response.request();
    if (request.copies() == CopyView.ALL) {
      return new ResultsPage.Folding(
          names.text("results.copies.all"),
          names.text("results.copies.once"),
          SearchLinks.of(SearchLinks.withCopies(request, CopyView.COLLAPSED)));
    }
    long folded = response.folded();
    String sentence = names.text("results.copies.folded", folded);
    return folded == 0
        ? null
        : new ResultsPage.Folding(
            sentence,
            names.text("results.copies.show"),
            SearchLinks.of(SearchLinks.withCopies(request, CopyView.ALL)));
  }

  private ResultsPage.Order order(SearchRequest request, SortOrder order) {
    String name = names.text("results.order." + order.code());
    return new ResultsPage.Order(
        name, SearchLinks.of(SearchLinks.sorted(request, order)), order == request.sort());
  }

  private ResultsPage.Paging paging(SearchRequest request, HitCount total) {
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
        href(request, Math.max(1, last)),
        page > 1 && page <= last ? href(request, page - 1) : null,
        page < last ? href(request, page + 1) : null,
        pageLinks(request, page, last));
  }

  private List<ResultsPage.PageLink> pageLinks(SearchRequest request, int page, int last) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, page - 1, page, page + 1, last));
    shown.removeIf(number -> number < 1 || number > last);
    List<ResultsPage.PageLink> links = new ArrayList<>();
    int before = 0;
    for (int number : shown) {
      links.add(
          new ResultsPage.PageLink(
              names.number(number), href(request, number), number == page, number > before + 1));
      before = number;
    }
    return links;
  }

  private static String href(SearchRequest request, int page) {
    return SearchLinks.of(SearchLinks.onPage(request, page));
  }
}
