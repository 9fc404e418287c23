package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.lontar.document.ChairTerm;
import org.lontar.document.ChairTerms;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;

/**
 * Which rows and columns a matrix has, in which order: years newest first, without gaps; codes as
 * in their vocabulary; documents without a value last. Immutable.
 */
final class Axes {

  /** Years without documents keep their place where the years are no more than these. */
  static final int MAX_FILLED_YEARS = 80;

  private final Labels labels;
  private final ChairTerms terms;

  Axes(Labels labels, ChairTerms terms) {
    this.labels = labels;
    this.terms = terms;
  }

  /**
   * The values of a dimension.
   *
   * @param counted those that documents have
   */
  List<String> of(Dimension dimension, SearchRequest request, List<String> counted) {
    SequencedSet<String> values =
        dimension == Dimension.YEAR
            ? years(counted)
            : codes(dimension, chosen(dimension, request), counted);
    values.remove(Dimension.NONE);
    List<String> all = new ArrayList<>(values);
    if (counted.contains(Dimension.NONE)) {
      all.add(Dimension.NONE);
    }
    return all;
  }

  private static List<String> chosen(Dimension dimension, SearchRequest request) {
    return request.selections().stream()
        .filter(selection -> selection.dimension() == dimension && !selection.excluded())
        .map(FacetSelection::label)
        .toList();
  }

  private static SequencedSet<String> years(List<String> counted) {
    TreeSet<Integer> years = new TreeSet<>();
    counted.stream()
        .filter(value -> value.matches("[0-9]{1,9}"))
        .forEach(value -> years.add(Integer.valueOf(value)));
    if (!years.isEmpty() && years.last() - years.first() < MAX_FILLED_YEARS) {
      for (int year = years.first(); year < years.last(); year++) {
        years.add(year);
      }
    }
    SequencedSet<String> newestFirst = new LinkedHashSet<>();
    years.descendingSet().forEach(year -> newestFirst.add(Integer.toString(year)));
    newestFirst.addAll(counted);
    return newestFirst;
  }

  private SequencedSet<String> codes(
      Dimension dimension, List<String> chosen, List<String> counted) {
    SequencedSet<String> known = new LinkedHashSet<>(labels.codes(dimension));
    if (!chosen.isEmpty()) {
      known.retainAll(chosen);
    } else if (dimension == Dimension.CHAIRMANSHIP) {
      List<String> chairs = terms.all().stream().map(ChairTerm::chair).toList();
      known.removeIf(code -> !chairs.contains(code) && !counted.contains(code));
    }
    known.addAll(counted);
    return known;
  }
}
