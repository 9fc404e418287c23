package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.SearchRequest;

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
    List<FacetBox.TermLine> lines = new ArrayList<>();
    for (ChairTerm term : terms.terms().reversed()) {
      long count = terms.count(term);
      if (count > 0) {
        lines.add(line(term, count, request, turns));
      }
    }
    return lines;
  }

  private FacetBox.TermLine line(ChairTerm term, long count, SearchRequest request, Turns turns) {
    SearchRequest ofTerm = CountedTerms.list(request, term);
    return new FacetBox.TermLine(
        names.label(Dimension.YEAR, CountedTerms.years(term).toString()),
        names.code(Dimension.CHAIRMANSHIP, term.chair()),
        term.theme(),
        names.number(count),
        turns.to(ofTerm),
        ofTerm.selections().equals(request.selections()));
  }
}
