package org.lontar.web.browse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.YearRange;
import org.lontar.web.page.CountedTerms;
import org.lontar.web.page.Names;
import org.lontar.web.page.SearchLinks;

/** Lists the terms of the chairs with their themes and documents. Immutable, thread-safe. */
public final class TermTable {
  private final Names names;

  /** Lists terms in the language of these names. */
  public TermTable(Names names) {
    this.names = names;
  }

  /** The terms that a request is about, the newest first. */
  public List<MatrixPage.Term> of(SearchRequest request, CountedTerms terms) {
    return terms.terms().reversed().stream()
        .filter(isAsked(request))
        .map(term -> line(term, request, terms.count(term)))
        .toList();
  }

  private MatrixPage.Term line(ChairTerm term, SearchRequest request, long documents) {
    return new MatrixPage.Term(
        time(term),
        names.label(Dimension.CHAIRMANSHIP, term.chair()),
        term.theme(),
        names.number(documents),
        documents == 0 ? "" : SearchLinks.of(CountedTerms.list(request, term)));
  }

  /** A calendar year by its number, another term by its days. */
  private String time(ChairTerm term) {
    boolean isYear =
        term.from().getDayOfYear() == 1
            && term.until().equals(term.from().plusYears(1).minusDays(1));
    return isYear
        ? Integer.toString(term.from().getYear())
        : names.text("browse.term", names.day(term.from()), names.day(term.until()));
  }

  private static Predicate<ChairTerm> isAsked(SearchRequest request) {
    List<String> chairs = chosen(request, Dimension.CHAIRMANSHIP);
    List<YearRange> years =
        chosen(request, Dimension.YEAR).stream()
            .flatMap(label -> YearRange.find(label).stream())
            .toList();
    return term ->
        (chairs.isEmpty() || chairs.contains(term.chair()))
            && (years.isEmpty() || years.stream().anyMatch(range -> meets(term, range)));
  }

  private static boolean meets(ChairTerm term, YearRange range) {
    return IntStream.rangeClosed(term.from().getYear(), term.until().getYear())
        .anyMatch(year -> range.holds(Integer.toString(year)));
  }

  private static List<String> chosen(SearchRequest request, Dimension dimension) {
    return request.selections().stream()
        .filter(selection -> selection.dimension() == dimension && !selection.excluded())
        .map(FacetSelection::label)
        .toList();
  }
}
