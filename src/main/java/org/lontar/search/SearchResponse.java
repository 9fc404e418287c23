package org.lontar.search;

import java.util.List;
import org.lontar.query.SearchRequest;

/**
 * An answer, all of it from one point in time of one generation. Immutable.
 *
 * @param request what was asked, its words as they were searched: with their other names
 * @param report what was made of the words
 * @param total how many documents match
 * @param folded how many of them are not listed because they are copies of one that is; 0 where
 *     every document is listed
 * @param hits the window's
 * @param facets one for each dimension, in the order of {@link org.lontar.document.Dimension}
 * @param stats cost and state
 */
public record SearchResponse(
    SearchRequest request,
    QueryReport report,
    HitCount total,
    long folded,
    List<Hit> hits,
    List<FacetCounts> facets,
    SearchStats stats) {

  /** Copies the lists. */
  public SearchResponse {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** The same answer with another report, and what it cost together with that. */
  public SearchResponse withReport(QueryReport other, SearchStats cost) {
    return new SearchResponse(request, other, total, folded, hits, facets, cost);
  }

  /** How many hits all pages list together. */
  public HitCount listed() {
    return new HitCount(total.value() - folded, total.isExact());
  }
}
