package org.lontar.web.browse;

import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;
import org.lontar.query.SortOrder;
import org.lontar.web.page.SearchLinks;

/** Addresses of the lists that cells stand for, and of a matrix's own page and exports. */
public final class MatrixLinks {

  private MatrixLinks() {}

  /** What is asked, without what says how a list of it is shown. */
  public static SearchRequest plain(SearchRequest request) {
    return request
        .withSort(SortOrder.RELEVANCE)
        .withWindow(new PageWindow(1, PageWindow.DEFAULT_SIZE))
        .withPassages(SearchRequest.MAX_PASSAGES);
  }

  /**
   * The list of a cell.
   *
   * @param row the value of its row; null for all that the request has
   * @param column the value of its column; null for all that the request has
   */
  static String list(
      MatrixKind kind, SearchRequest request, @Nullable String row, @Nullable String column) {
    SearchRequest narrowed = request;
    if (row != null) {
      narrowed = only(narrowed, kind.rows(), row);
    }
    if (column != null) {
      narrowed = only(narrowed, kind.columns(), column);
    }
    return SearchLinks.of(narrowed);
  }

  /** The same request with one value of a dimension, whatever of it was chosen before. */
  private static SearchRequest only(SearchRequest request, Dimension dimension, String value) {
    return SearchLinks.choosingAlone(request, new FacetSelection(dimension, value, false));
  }

  /** The same request with nothing chosen in a dimension; exclusions stay. */
  static SearchRequest without(SearchRequest request, Dimension dimension) {
    return SearchLinks.keeping(
        request, selection -> selection.excluded() || selection.dimension() != dimension);
  }

  /** A page or export with the request that narrows it. */
  public static String of(String path, SearchRequest request) {
    String query = SearchUrl.queryString(request, SearchLinks.USUAL);
    return query.isEmpty() ? path : path + "?" + query;
  }
}
