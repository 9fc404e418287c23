package org.lontar.testkit;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.EngineUnderTest;
import org.lontar.search.FacetCounts;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.Hit;
import org.lontar.search.IndexStore;
import org.lontar.search.SearchEngine;

/** A small real index in a folder of its own, and an engine over it. One thread writes. */
public final class IndexFixture implements AutoCloseable {

  private final IndexStore store;
  private final SearchEngine engine;

  private IndexFixture(IndexStore store, SearchEngine engine) {
    this.store = store;
    this.engine = engine;
  }

  /** An index of the embedded engine with these documents, committed. */
  public static IndexFixture of(Path folder, Documents... documents) throws IOException {
    return of(new EmbeddedEngine(), folder, documents);
  }

  /** An index of some engine with these documents, committed. */
  public static IndexFixture of(EngineUnderTest made, Path folder, Documents... documents)
      throws IOException {
    IndexStore store = made.openStore(folder);
    put(store, documents);
    return new IndexFixture(store, made.openEngine(folder));
  }

  /** The engine. */
  public SearchEngine engine() {
    return engine;
  }

  /** The store. */
  public IndexStore store() {
    return store;
  }

  /** Puts more documents, commits them, and waits until the engine has seen the commit. */
  public void put(Documents... documents) throws IOException {
    long commit = put(store, documents);
    Deadline.await(() -> engine.state().commit() >= commit);
  }

  /** Deletes a document, commits, and waits until the engine has seen it. */
  public void delete(String id) throws IOException {
    try (GenerationWriter writer = store.openLive()) {
      writer.delete(new GoneDocument(new DocumentId(id), "Gone " + id, id + ".txt", 0));
      long commit = writer.commit();
      Deadline.await(() -> engine.state().commit() >= commit);
    }
  }

  /** The hits of a query, in order. */
  public List<Hit> hits(UserQuery query) throws IOException {
    return engine.search(Requests.request(query).build()).hits();
  }

  /** The ids of the hits, in order. */
  public List<String> ids(SearchRequest request) throws IOException {
    return engine.search(request).hits().stream().map(hit -> hit.id().value()).toList();
  }

  /** The ids of the hits of a query, sorted. */
  public List<String> found(UserQuery query) throws IOException {
    return hits(query).stream().map(hit -> hit.id().value()).sorted().toList();
  }

  /** The counts of a dimension, in order, as {@code label=count}, chosen ones with a star. */
  public List<String> counts(SearchRequest request, Dimension dimension) throws IOException {
    FacetCounts counts =
        engine.search(request).facets().stream()
            .filter(facet -> facet.dimension() == dimension)
            .min(comparing(FacetCounts::dimension))
            .orElseThrow();
    List<String> printed = new ArrayList<>();
    counts
        .labels()
        .forEach(l -> printed.add(l.value() + "=" + l.count() + (l.selected() ? "*" : "")));
    return printed;
  }

  /** The passages of a hit with each mark between brackets. */
  public static List<String> marked(Hit hit) {
    return hit.passages().stream()
        .map(p -> p.anchor() + ": " + Marking.mark(p.text(), p.highlights()))
        .toList();
  }

  private static long put(IndexStore store, Documents... documents) throws IOException {
    try (GenerationWriter writer = store.openLive()) {
      for (Documents document : documents) {
        writer.put(document.build());
      }
      return writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
