package org.lontar.web.page;

import java.util.List;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.SearchRequest;
import org.lontar.search.CrossCounts;

/**
 * Terms of chairs, with what tells the documents of each. Immutable.
 *
 * @param terms to choose from, the oldest first
 * @param counts chairs by years, of {@link #counted}
 */
public record CountedTerms(List<ChairTerm> terms, CrossCounts counts) {
  /** Copies the list. */
  public CountedTerms {
    terms = List.copyOf(terms);
  }

  /** The request whose counts tell the documents of every term: nothing chosen of either. */
  public static SearchRequest counted(SearchRequest request) {
    return SearchLinks.keeping(
        request,
        selection ->
            selection.excluded()
                || (selection.dimension() != Dimension.CHAIRMANSHIP
                    && selection.dimension() != Dimension.YEAR));
  }
}
