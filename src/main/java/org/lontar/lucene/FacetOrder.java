package org.lontar.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.Dimension;
import org.lontar.query.YearRange;
import org.lontar.search.FacetCounts;
import org.lontar.search.FacetCounts.LabelCount;

/** Puts the counts of a dimension into the order in which they are shown. */
final class FacetOrder {

  private static final Comparator<LabelCount> BY_COUNT =
      (a, b) ->
          a.count() == b.count()
              ? a.value().compareTo(b.value())
              : Long.compare(b.count(), a.count());

  /** Longer numbers are later years; ranges, which sort before digits, come first. */
  private static final Comparator<LabelCount> NEWEST_FIRST =
      Comparator.comparing((LabelCount label) -> !label.value().contains(".."))
          .thenComparing(
              Comparator.comparingInt((LabelCount label) -> label.value().length()).reversed())
          .thenComparing(Comparator.comparing(LabelCount::value).reversed());

  private FacetOrder() {}

  /**
   * The labels of a dimension.
   *
   * @param counts of labels that some document has
   * @param chosen labels, and for years ranges, that are shown whatever their count
   */
  static FacetCounts order(Dimension dimension, Map<String, Long> counts, List<String> chosen) {
    Map<String, Long> all = new HashMap<>(counts);
    for (String label : chosen) {
      all.putIfAbsent(label, countOf(dimension, label, counts));
    }
    List<LabelCount> labels = new ArrayList<>();
    all.forEach((label, count) -> labels.add(new LabelCount(label, count, chosen.contains(label))));
    Comparator<LabelCount> order = dimension == Dimension.YEAR ? NEWEST_FIRST : BY_COUNT;
    labels.sort(order);
    labels.stream()
        .filter(FacetOrder::isNone)
        .findFirst()
        .ifPresent(none -> moveBehind(labels, none));
    return new FacetCounts(dimension, labels);
  }

  private static boolean isNone(LabelCount label) {
    return label.value().equals(Dimension.NONE);
  }

  private static void moveBehind(List<LabelCount> labels, LabelCount none) {
    labels.remove(none);
    labels.add(none);
  }

  /** A document has one year, so a range counts what its years count together. */
  private static long countOf(Dimension dimension, String label, Map<String, Long> counts) {
    if (dimension != Dimension.YEAR) {
      return 0;
    }
    return YearRange.find(label)
        .map(
            range ->
                counts.entrySet().stream()
                    .filter(entry -> range.holds(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum())
        .orElse(0L);
  }
}
