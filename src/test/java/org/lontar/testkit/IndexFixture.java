package org.lontar.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.query.SearchRequest;
import org.lontar.search.GenerationWriter;
import org.lontar.search.IndexStore;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;

/** A small real index in a folder of its own, and an engine over it. One thread writes. */
public final class IndexFixture implements AutoCloseable {

  private final IndexStore store;
  private final SearchEngine engine;

  private IndexFixture(IndexStore store, SearchEngine engine) {
    this.store = store;
    this.engine = engine;
  }

  /** An index with these documents, committed. */
  public static IndexFixture of(Path folder, Documents... documents) throws IOException {
    IndexStore store = new LuceneIndexStore(folder);
    put(store, documents);
    return new IndexFixture(store, LuceneSearchEngine.open(folder, RankingWeights.DEFAULT));
  }

  /** The engine. */
  public SearchEngine engine() {
    return engine;
  }

  /** The store. */
  public IndexStore store() {
    return store;
  }

  /** Puts more documents and commits them. */
  public void put(Documents... documents) throws IOException {
    put(store, documents);
  }

  /** The ids of the hits, in order. */
  public List<String> ids(SearchRequest request) throws IOException {
    List<String> ids = new ArrayList<>();
    engine.search(request).hits().forEach(hit -> ids.add(hit.id().value()));
    return ids;
  }

  private static void put(IndexStore store, Documents... documents) throws IOException {
    try (GenerationWriter writer = store.openLive()) {
      for (Documents each : documents) {
        SourceDocument document = each.build();
        writer.put(document);
      }
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
