package org.lontar.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.json.DocumentUrl;
import org.lontar.query.CopyView;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;
import org.lontar.query.SortOrder;

/**
 * Addresses of the portal's own pages, and requests that differ in one thing.
 *
 * <p>Equal requests have equal addresses (see {@link SearchUrl}): for caches, for bookmarks, and so
 * that crawlers don't meet one list under many names.
 */
public final class SearchLinks {
  /** How pages list copies where their address does not say. */
  public static final CopyView USUAL = CopyView.COLLAPSED;

  private SearchLinks() {}

  /** The address of a page of results. */
  public static String of(SearchRequest request) {
    String query = SearchUrl.queryString(request, USUAL);
    return query.isEmpty() ? "/search" : "/search?" + query;
  }

  /** The address of all documents with one value, for example {@code /search?sector=health}. */
  public static String ofValue(Dimension dimension, String label) {
    return "/search?" + dimension.code() + "=" + encode(label);
  }

  /** The name of the parameter that a selection travels in. */
  static String name(FacetSelection selection) {
    return (selection.excluded() ? "not." : "") + selection.dimension().code();
  }

  /** The same request with its words alone. */
  static SearchRequest wordsAlone(SearchRequest request) {
    return new SearchRequest(
        request.query(),
        List.of(),
        DateRange.ALL,
        request.sort(),
        first(request.window()),
        request.copies());
  }

  /** The same request with the selections that {@code kept} keeps, from its first page. */
  static SearchRequest keeping(SearchRequest request, Predicate<FacetSelection> kept) {
    return new SearchRequest(
        request.query(),
        request.selections().stream().filter(kept).toList(),
        request.dates(),
        request.sort(),
        first(request.window()),
        request.copies());
  }

  /** The same request for other days, from its first page. */
  static SearchRequest withDates(SearchRequest request, DateRange dates) {
    return new SearchRequest(
        request.query(),
        request.selections(),
        dates,
        request.sort(),
        first(request.window()),
        request.copies());
  }

  /** The same request with other words, from its first page. */
  static SearchRequest withQuery(SearchRequest request, ParsedQuery query) {
    return new SearchRequest(
        query,
        request.selections(),
        request.dates(),
        request.sort(),
        first(request.window()),
        request.copies());
  }

  /** The same request in another order, from its first page. */
  static SearchRequest sorted(SearchRequest request, SortOrder sort) {
    return new SearchRequest(
        request.query(),
        request.selections(),
        request.dates(),
        sort,
        first(request.window()),
        request.copies());
  }

  /** The same request with copies listed in another way, from its first page. */
  static SearchRequest withCopies(SearchRequest request, CopyView copies) {
    return onPage(request, 1).withCopies(copies);
  }

  /** Another page of the same request. */
  static SearchRequest onPage(SearchRequest request, int page) {
    return new SearchRequest(
        request.query(),
        request.selections(),
        request.dates(),
        request.sort(),
        new PageWindow(page, request.window().size()),
        request.copies());
  }

  /** The address of a document's page. */
  public static String ofDocument(DocumentId id) {
    return DocumentUrl.of(id);
  }

  /**
   * The address of a document's page with the reader's words marked.
   *
   * @param words as typed; may be empty
   */
  public static String ofDocument(DocumentId id, String words) {
    return ofDocument(id) + (words.isBlank() ? "" : "?q=" + encode(words));
  }

  /** Percent-encodes a value of a query string. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Percent-encodes a segment of a path, or what stands after the number sign. */
  public static String segment(String value) {
    return encode(value).replace("+", "%20");
  }

  private static PageWindow first(PageWindow window) {
    return new PageWindow(1, window.size());
  }
}
