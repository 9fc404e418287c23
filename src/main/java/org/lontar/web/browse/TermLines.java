package org.lontar.web.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lontar.document.ChairTerm;
import org.lontar.document.ChairTerms;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.YearRange;
import org.lontar.search.CrossCounts;
import org.lontar.web.page.Names;
import org.lontar.web.page.SearchLinks;

/** Lists the terms of the chairs with their themes and documents. Immutable, thread-safe. */
public final class TermLines {
  private final Names names;
  private final ChairTerms terms;

  /** Lists these terms. */
  public TermLines(Names names, ChairTerms terms) {
    this.names = names;
    this.terms = terms;
  }

  /** What is counted for the terms: the request without its choice of chairs and years. */
  public static SearchRequest counted(SearchRequest request) {
    return MatrixLinks.without(
        MatrixLinks.without(request, Dimension.CHAIRMANSHIP), Dimension.YEAR);
  }

  /**
   * The terms that a request is about, the newest first.
   *
   * @param counts of chairs by year, of {@link #counted}
   */
  public List<MatrixPage.Term> of(SearchRequest request, CrossCounts counts) {
    Map<String, Long> byChairAndYear = new HashMap<>();
    for (CrossCounts.Row chair : counts.rows()) {
      for (int i = 0; i < chair.counts().size(); i++) {
        String key = chair.value() + " " + counts.columns().get(i).value();
        byChairAndYear.put(key, chair.counts().get(i));
      }
    }
    return terms.all().reversed().stream()
        .filter(isAsked(request))
        .map(term -> line(term, counted(request), byChairAndYear))
        .toList();
  }

  private MatrixPage.Term line(
      ChairTerm term, SearchRequest request, Map<String, Long> byChairAndYear) {
    YearRange years = new YearRange(term.from().getYear(), term.until().getYear());
    long documents =
        IntStream.rangeClosed(term.from().getYear(), term.until().getYear())
            .mapToLong(year -> byChairAndYear.getOrDefault(term.chair() + " " + year, 0L))
            .sum();
    SearchRequest list =
        MatrixLinks.only(
            MatrixLinks.only(request, Dimension.CHAIRMANSHIP, term.chair()),
            Dimension.YEAR,
            years.toString());
    return new MatrixPage.Term(
        time(term),
        names.label(Dimension.CHAIRMANSHIP, term.chair()),
        term.theme(),
        names.number(documents),
        documents == 0 ? "" : SearchLinks.of(list));
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
