package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Term;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;

/** The dated register of the chairs of ASEAN. Immutable, thread-safe. */
final class ChairRegister {
  private final List<Term> terms;

  ChairRegister(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** The term that the whole of {@code date} lies in; null where it spans two or is not covered. */
  @Nullable Term at(PartialDate date) {
    LocalDate first = date.start();
    LocalDate last =
        switch (date.precision()) {
          case DAY -> first;
          case MONTH -> first.plusMonths(1).minusDays(1);
          case YEAR -> first.plusYears(1).minusDays(1);
        };
    return terms.stream()
        .filter(Term::counts)
        .filter(t -> !first.isBefore(t.start()) && !last.isAfter(t.end()))
        .findFirst()
        .orElse(null);
  }

  /** The term of a year known only as a number. */
  @Nullable Term at(int year) {
    return at(new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR));
  }

  /** Whether {@code chair} held any part of {@code year}. */
  boolean held(String chair, int year) {
    return terms.stream()
        .anyMatch(
            t ->
                t.chair().equals(chair)
                    && t.start().getYear() <= year
                    && t.end().getYear() >= year);
  }

  /** The terms of {@code chair} that reach into {@code earliest} or later. */
  List<Term> since(String chair, int earliest) {
    return terms.stream()
        .filter(t -> t.chair().equals(chair) && t.end().getYear() >= earliest)
        .toList();
  }
}
