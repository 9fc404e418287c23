package org.lontar.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole request: the reader's words, what was chosen beside them, and which page of which order.
 * Immutable.
 *
 * @param query the words
 * @param options how the words are taken
 * @param selections what was chosen, sorted: OR inside a dimension, AND across dimensions,
 *     exclusions apart
 * @param dates the days asked for
 * @param since only documents that the portal first held then or later; null for all
 * @param sort the order
 * @param window the page
 * @param copies whether copies are listed each by itself
 * @param passages how many passages of a hit are shown at most, 0 to {@link #MAX_PASSAGES}
 */
public record SearchRequest(
    ParsedQuery query,
    QueryOptions options,
    List<FacetSelection> selections,
    DateRange dates,
    @Nullable Instant since,
    SortOrder sort,
    PageWindow window,
    CopyView copies,
    int passages) {

  /** More passages of one hit are not shown. */
  public static final int MAX_PASSAGES = 3;

  /** Sorts the selections and drops repeated ones. */
  public SearchRequest {
    selections = selections.stream().sorted().distinct().toList();
  }

  /** The first page of the documents that these words find, each listed by itself. */
  public static SearchRequest of(ParsedQuery query) {
    return new SearchRequest(
        query,
        QueryOptions.USUAL,
        List.of(),
        DateRange.ALL,
        null,
        SortOrder.RELEVANCE,
        new PageWindow(1, PageWindow.DEFAULT_SIZE),
        CopyView.ALL,
        MAX_PASSAGES);
  }

  /** The same request for other words. */
  public SearchRequest withQuery(ParsedQuery other) {
    return new SearchRequest(
        other, options, selections, dates, since, sort, window, copies, passages);
  }

  /** The same request with its words taken in another way. */
  public SearchRequest withOptions(QueryOptions other) {
    return new SearchRequest(
        query, other, selections, dates, since, sort, window, copies, passages);
  }

  /** The same request with other choices. */
  public SearchRequest withSelections(List<FacetSelection> other) {
    return new SearchRequest(query, options, other, dates, since, sort, window, copies, passages);
  }

  /** The same request for other days. */
  public SearchRequest withDates(DateRange other) {
    return new SearchRequest(
        query, options, selections, other, since, sort, window, copies, passages);
  }

  /** The same request for documents that the portal first held then or later. */
  public SearchRequest withSince(@Nullable Instant other) {
    return new SearchRequest(
        query, options, selections, dates, other, sort, window, copies, passages);
  }

  /** The same request in another order. */
  public SearchRequest withSort(SortOrder other) {
    return new SearchRequest(
        query, options, selections, dates, since, other, window, copies, passages);
  }

  /** The same request for another page. */
  public SearchRequest withWindow(PageWindow other) {
    return new SearchRequest(
        query, options, selections, dates, since, sort, other, copies, passages);
  }

  /** The same request with copies listed in another way. */
  public SearchRequest withCopies(CopyView other) {
    return new SearchRequest(
        query, options, selections, dates, since, sort, window, other, passages);
  }

  /** The same request with another number of passages. */
  public SearchRequest withPassages(int other) {
    return new SearchRequest(query, options, selections, dates, since, sort, window, copies, other);
  }
}
