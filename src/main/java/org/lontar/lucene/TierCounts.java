package org.lontar.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.Dimension;
import org.lontar.search.QueryReport.Matching;

/**
 * What was counted in all tiers of a search together.
 *
 * @param tiers one collector for each, in order; one or two
 */
record TierCounts(List<FacetingCollector> tiers) {

  TierCounts {
    tiers = List.copyOf(tiers);
  }

  /** How many documents are in each tier. */
  Matching matching() {
    return new Matching(tiers.getFirst().total(), tiers.size() == 1 ? 0 : tiers.getLast().total());
  }

  /** How many documents there are. */
  long total() {
    return tiers.stream().mapToLong(FacetingCollector::total).sum();
  }

  /** How many are copies of others, in whichever tier; 0 where nobody asked. */
  long folded() {
    // The tiers share one count: a copy in the second may be one of a document in the first.
    return tiers.getLast().folded();
  }

  /** The counts of a dimension's labels, in no order. */
  Map<String, Long> counts(Dimension dimension) {
    if (tiers.size() == 1) {
      return tiers.getFirst().counts(dimension);
    }
    Map<String, Long> sums = new HashMap<>();
    for (FacetingCollector tier : tiers) {
      tier.counts(dimension).forEach((label, count) -> sums.merge(label, count, Long::sum));
    }
    return sums;
  }
}
