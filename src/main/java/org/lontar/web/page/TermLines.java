package org.lontar.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.YearRange;
import org.lontar.search.CrossCounts;

/**
 * Makes the list of the chairs' terms: a term is its chair and its years, so that the count beside
 * it is what choosing it lists. Immutable, thread-safe.
 */
final class TermLines {
  private final Names names;

  TermLines(Names names) {
    this.names = names;
  }

  /**
   * The lines of those terms that have documents, the newest first.
   *
   * @param terms to choose from, counted
   */
  List<FacetBox.TermLine> of(CountedTerms terms, SearchRequest request, Turns turns) {
    CrossCounts counts = terms.counts();
    Map<String, CrossCounts.Row> rows = new HashMap<>();
    counts.rows().forEach(row -> rows.put(row.value(), row));
    List<FacetBox.TermLine> lines = new ArrayList<>();
    for (ChairTerm term : terms.terms().reversed()) {
      YearRange years = new YearRange(term.from().getYear(), term.until().getYear());
      CrossCounts.Row row = rows.get(term.chair());
      long count = row == null ? 0 : count(row, counts.columns(), years);
      if (count > 0) {
        lines.add(line(term, years, count, request, turns));
      }
    }
    return lines;
  }

  private FacetBox.TermLine line(
      ChairTerm term, YearRange years, long count, SearchRequest request, Turns turns) {
    SearchRequest ofTerm = ofTerm(request, term.chair(), years);
    return new FacetBox.TermLine(
        names.label(Dimension.YEAR, years.toString()),
        names.code(Dimension.CHAIRMANSHIP, term.chair()),
        term.theme(),
        names.number(count),
        turns.to(ofTerm),
        ofTerm.selections().equals(request.selections()));
  }

  private static SearchRequest ofTerm(SearchRequest request, String chair, YearRange years) {
    SearchRequest ofChair =
        SearchLinks.choosingAlone(
            request, new FacetSelection(Dimension.CHAIRMANSHIP, chair, false));
    return SearchLinks.choosingAlone(
        ofChair, new FacetSelection(Dimension.YEAR, years.toString(), false));
  }

  private static long count(
      CrossCounts.Row row, List<CrossCounts.Column> columns, YearRange years) {
    long count = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (years.holds(Objects.requireNonNull(columns.get(i)).value())) {
        count += row.counts().get(i);
      }
    }
    return count;
  }
}
