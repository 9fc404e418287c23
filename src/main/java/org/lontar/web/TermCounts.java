package org.lontar.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.lontar.document.ChairTerm;
import org.lontar.document.Dimension;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.CountedTerms;

/** Counts the documents of chairs' terms. Thread-safe. */
final class TermCounts {
  private final SearchEngine engine;
  private final SearchGate gate;

  TermCounts(SearchEngine engine, SearchGate gate) {
    this.engine = engine;
    this.gate = gate;
  }

  /** The terms, with the counts of a request in which nothing is chosen of chairs and years. */
  CountedTerms of(List<ChairTerm> terms, SearchRequest request) throws IOException {
    SearchRequest counted = CountedTerms.counted(request);
    return new CountedTerms(
        terms.stream().sorted(Comparator.comparing(ChairTerm::from)).toList(),
        gate.pass(() -> engine.countAcross(counted, Dimension.CHAIRMANSHIP, Dimension.YEAR)));
  }
}
