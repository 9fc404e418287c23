package org.lontar.query;

import java.util.List;

/**
 * A whole request: the reader's words, what was chosen beside them, and which page of which order.
 * Immutable.
 *
 * @param query the words
 * @param selections what was chosen, sorted: OR inside a dimension, AND across dimensions,
 *     exclusions apart
 * @param dates the days asked for
 * @param sort the order
 * @param window the page
 * @param copies whether copies are listed each by itself
 */
public record SearchRequest(
    ParsedQuery query,
    List<FacetSelection> selections,
    DateRange dates,
    SortOrder sort,
    PageWindow window,
    CopyView copies) {

  /** Sorts the selections and drops repeated ones. */
  public SearchRequest {
    selections = selections.stream().sorted().distinct().toList();
  }

  /** A request that lists every document. */
  public SearchRequest(
      ParsedQuery query,
      List<FacetSelection> selections,
      DateRange dates,
      SortOrder sort,
      PageWindow window) {
    this(query, selections, dates, sort, window, CopyView.ALL);
  }

  /** The same request with copies listed in another way. */
  public SearchRequest withCopies(CopyView other) {
    return new SearchRequest(query, selections, dates, sort, window, other);
  }
}
