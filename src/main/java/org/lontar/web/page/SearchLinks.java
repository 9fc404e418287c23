package org.lontar.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.lontar.query.QueryOptions;
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

  /** The address of the list of all documents. */
  static final String EVERYTHING = "/search";

  private static final int MAX_WORDS_CHARS = 400;

  private SearchLinks() {}

  /** The address of a page of results. */
  public static String of(SearchRequest request) {
    String query = SearchUrl.queryString(request, USUAL);
    return query.isEmpty() ? EVERYTHING : EVERYTHING + "?" + query;
  }

  /**
   * The one address of a request, in whatever order its parameters were given, and with whatever
   * they said that holds anyway.
   */
  public static String canonical(SearchRequest request) {
    boolean isUsualOrder = request.query().text().isBlank() && request.sort() == SortOrder.NEWEST;
    return of(isUsualOrder ? request.withSort(SortOrder.RELEVANCE) : request);
  }

  /** The address of a feed of what a request finds, {@code /feed/atom?…}: latest arrivals first. */
  public static String ofFeed(String form, SearchRequest request) {
    String query = SearchUrl.queryString(followed(request), USUAL);
    return "/feed/" + form + (query.isEmpty() ? "" : "?" + query);
  }

  /** The same request without order and page: whoever follows it gets the latest arrivals. */
  public static SearchRequest followed(SearchRequest request) {
    return request
        .withSort(SortOrder.RELEVANCE)
        .withWindow(new PageWindow(1, PageWindow.DEFAULT_SIZE))
        .withPassages(SearchRequest.MAX_PASSAGES);
  }

  /** The address of all documents with one value, for example {@code /search?sector=health}. */
  public static String ofValue(Dimension dimension, String label) {
    return "/search?" + dimension.code() + "=" + encode(label);
  }

  /** The same request with its words alone. */
  static SearchRequest wordsAlone(SearchRequest request) {
    return first(request).withSelections(List.of()).withDates(DateRange.ALL).withSince(null);
  }

  /** The same request with the selections that {@code kept} keeps, from its first page. */
  public static SearchRequest keeping(SearchRequest request, Predicate<FacetSelection> kept) {
    return first(request).withSelections(request.selections().stream().filter(kept).toList());
  }

  /** The same request with one value in place of those chosen in its dimension. */
  public static SearchRequest choosingAlone(SearchRequest request, FacetSelection selection) {
    List<FacetSelection> selections = new ArrayList<>();
    for (FacetSelection other : request.selections()) {
      if (other.excluded() || other.dimension() != selection.dimension()) {
        selections.add(other);
      }
    }
    selections.add(selection);
    return first(request).withSelections(selections);
  }

  /** The same request for other days, from its first page. */
  static SearchRequest withDates(SearchRequest request, DateRange dates) {
    return first(request).withDates(dates);
  }

  /** The same request with other words, from its first page. */
  static SearchRequest withQuery(SearchRequest request, ParsedQuery query) {
    return first(request).withQuery(query);
  }

  /** The same request with its words taken in another way, from its first page. */
  static SearchRequest withOptions(SearchRequest request, QueryOptions options) {
    return first(request).withOptions(options);
  }

  /** The same request in another order, from its first page. */
  static SearchRequest sorted(SearchRequest request, SortOrder sort) {
    return first(request).withSort(sort);
  }

  /** The same request with copies listed in another way, from its first page. */
  static SearchRequest withCopies(SearchRequest request, CopyView copies) {
    return first(request).withCopies(copies);
  }

  /** Another page of the same request. */
  static SearchRequest onPage(SearchRequest request, int page) {
    return request.withWindow(new PageWindow(page, request.window().size()));
  }

  /** The address of a document's page. */
  public static String ofDocument(DocumentId id) {
    return DocumentUrl.of(id);
  }

  /**
   * The address of a document's page with the reader's words marked.
   *
   * @param words as typed; may be empty; those beyond {@value #MAX_WORDS_CHARS} characters of the
   *     address are left out, because a page of hits leads to eighty places
   */
  public static String ofDocument(DocumentId id, String words) {
    return ofDocument(id) + marking(words);
  }

  /** What asks a document's page to mark these words; empty where there are none. */
  static String marking(String words) {
    if (words.isBlank()) {
      return "";
    }
    String encoded = encode(words);
    if (encoded.length() <= MAX_WORDS_CHARS) {
      return "?q=" + encoded;
    }
    int end = encoded.lastIndexOf('+', MAX_WORDS_CHARS);
    return "?q=" + (end > 0 ? encoded.substring(0, end) : encode(beginning(words)));
  }

  /**
   * The beginning of a run of words without spaces; a character takes at most nine in an address.
   */
  private static String beginning(String words) {
    int points = Math.min(words.codePointCount(0, words.length()), MAX_WORDS_CHARS / 12);
    return words.substring(0, words.offsetByCodePoints(0, points));
  }

  /** Decodes a value of a query string; one that can't be decoded is taken as it is. */
  static String decode(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /** Percent-encodes a value of a query string. */
  public static String encode(String value) {
    return SearchUrl.encoded(value);
  }

  /** Percent-encodes a segment of a path, or what stands after the number sign. */
  public static String segment(String value) {
    return encode(value).replace("+", "%20");
  }

  private static SearchRequest first(SearchRequest request) {
    return onPage(request, 1);
  }
}
