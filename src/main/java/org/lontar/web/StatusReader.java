package org.lontar.web;

import java.io.IOException;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.FacetCounts;
import org.lontar.search.PortalStatus;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.guard.SearchGate;

/** Asks the engine what the portal says of itself. Thread-safe. */
final class StatusReader {
  private static final SearchRequest EVERYTHING =
      SearchRequest.of(new ParsedQuery("", new UserQuery.Everything(), List.of()))
          .withSort(SortOrder.NEWEST)
          .withWindow(new PageWindow(1, 1));

  private final SearchEngine engine;
  private final SearchGate gate;

  StatusReader(SearchEngine engine, SearchGate gate) {
    this.engine = engine;
    this.gate = gate;
  }

  PortalStatus read() throws IOException {
    SearchResponse everything = gate.pass(() -> engine.search(EVERYTHING));
    List<FacetCounts.LabelCount> languages =
        everything.facets().stream()
            .filter(facet -> facet.dimension() == Dimension.LANGUAGE)
            .flatMap(facet -> facet.labels().stream())
            .filter(label -> label.count() > 0)
            .toList();
    return new PortalStatus(
        everything.stats(), everything.total().value(), languages, engine.checkLanguages());
  }
}
