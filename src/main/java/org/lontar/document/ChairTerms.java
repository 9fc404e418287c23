package org.lontar.document;

import java.util.Comparator;
import java.util.List;

/**
 * The terms of the chairs of ASEAN, as the vocabulary has them. Immutable, thread-safe.
 *
 * @param all the oldest first
 */
public record ChairTerms(List<ChairTerm> all) {

  /** Puts the terms in order. */
  public ChairTerms {
    all =
        all.stream()
            .sorted(Comparator.comparing(ChairTerm::from).thenComparing(ChairTerm::chair))
            .toList();
  }

  /** The terms of one chair, the oldest first; empty where the vocabulary has none. */
  public List<ChairTerm> of(String chair) {
    return all.stream().filter(term -> term.chair().equals(chair)).toList();
  }
}
