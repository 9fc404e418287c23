package org.lontar.search;

import java.util.List;
import org.lontar.document.Dimension;

/**
 * The labels of one dimension with their counts: for a dimension in which something is chosen, the
 * counts that the other labels would have (drill-sideways). Immutable.
 *
 * @param dimension which
 * @param labels by count, then by label; years newest first; {@code none} last; chosen labels
 *     always present
 */
public record FacetCounts(Dimension dimension, List<LabelCount> labels) {

  /** Copies the list. */
  public FacetCounts {
    labels = List.copyOf(labels);
  }

  /**
   * One label.
   *
   * @param value the code, or {@code none}
   * @param count documents that have it
   * @param selected whether it is chosen
   */
  public record LabelCount(String value, long count, boolean selected) {}
}
