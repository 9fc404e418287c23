package org.lontar.query;

import java.util.Comparator;
import org.lontar.document.Dimension;

/**
 * One value chosen, or excluded, under one dimension. Immutable.
 *
 * @param dimension which
 * @param label a code, {@link Dimension#NONE}, or for years also a range {@code 2020..2024} with
 *     either end open
 * @param excluded whether documents with it are left out
 */
public record FacetSelection(Dimension dimension, String label, boolean excluded)
    implements Comparable<FacetSelection> {

  private static final Comparator<FacetSelection> ORDER =
      Comparator.comparing(FacetSelection::dimension)
          .thenComparing(FacetSelection::excluded)
          .thenComparing(FacetSelection::label);

  /** Checks the label. */
  public FacetSelection {
    if (label.isBlank()) {
      throw new IllegalArgumentException("blank label for " + dimension.code());
    }
  }

  @Override
  public int compareTo(FacetSelection other) {
    return ORDER.compare(this, other);
  }
}
