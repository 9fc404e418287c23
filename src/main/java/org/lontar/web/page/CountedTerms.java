package org.lontar.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.YearRange;
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

  /** The years of a term, as a search knows them. */
  public static YearRange years(ChairTerm term) {
    return new YearRange(term.from().getYear(), term.until().getYear());
  }

  /** The list of a term: its chair and its years in place of those that the request chooses. */
  public static SearchRequest list(SearchRequest request, ChairTerm term) {
    SearchRequest ofChair =
        SearchLinks.choosingAlone(
            request, new FacetSelection(Dimension.CHAIRMANSHIP, term.chair(), false));
    return SearchLinks.choosingAlone(
        ofChair, new FacetSelection(Dimension.YEAR, years(term).toString(), false));
  }

  /** How many documents {@link #list} has. */
  public long count(ChairTerm term) {
    YearRange years = years(term);
    return counts.rows().stream()
        .filter(row -> row.value().equals(term.chair()))
        .mapToLong(row -> count(row, years))
        .sum();
  }

  private long count(CrossCounts.Row row, YearRange years) {
    return IntStream.range(0, row.counts().size())
        .filter(column -> years.holds(counts.columns().get(column).value()))
        .mapToLong(column -> row.counts().get(column))
        .sum();
  }
}
