package org.lontar.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.search.HeldDocument;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchStats;
import org.lontar.web.guard.SearchGate;

/**
 * The parts of the collection that sitemaps list. Where they begin is found once for each commit:
 * that walks through all ids. Thread-safe.
 */
final class SitemapParts {
  /** More addresses in one sitemap are not allowed by the protocol. */
  static final int MAX_ADDRESSES = 50_000;

  private static final int BATCH = 1_000;

  private final SearchEngine engine;
  private final SearchGate gate;
  private final int size;
  private @Nullable Parts known;

  /**
   * The parts at one commit. Immutable.
   *
   * @param state that they were found in
   * @param starts the first id of each
   */
  record Parts(SearchStats state, List<DocumentId> starts) {

    /** Tells this state from others. */
    String stateText() {
      return state.generation() + "-" + state.commit();
    }
  }

  /**
   * Parts of the documents that {@code engine} holds.
   *
   * @param size of a part, from 1
   */
  SitemapParts(SearchEngine engine, SearchGate gate, int size) {
    this.engine = engine;
    this.gate = gate;
    this.size = size;
  }

  /** The parts now. */
  synchronized Parts now() throws IOException {
    SearchStats state = engine.state();
    if (known == null || !known.state().equals(state)) {
      known = new Parts(state, gate.pass(() -> engine.listEvery(size)));
    }
    return known;
  }

  /**
   * Shows the documents of a part, a batch at a time: no search waits while a slow reader takes
   * them. What came meanwhile is shown as far as the part has room.
   *
   * @param number from 1
   */
  void show(Parts parts, int number, Consumer<HeldDocument> visitor) throws IOException {
    List<DocumentId> starts = parts.starts();
    DocumentId end = number < starts.size() ? starts.get(number) : null;
    DocumentId from = number <= starts.size() ? starts.get(number - 1) : null;
    for (int left = size; from != null && left > 0; left -= BATCH) {
      int wanted = Math.min(BATCH, left);
      List<HeldDocument> batch = next(from, wanted + 1);
      for (HeldDocument document : batch.subList(0, Math.min(wanted, batch.size()))) {
        if (end != null && document.id().compareTo(end) >= 0) {
          return;
        }
        visitor.accept(document);
      }
      from = batch.size() > wanted ? batch.getLast().id() : null;
    }
  }

  private List<HeldDocument> next(DocumentId from, int limit) throws IOException {
    return gate.pass(() -> engine.listHeld(from, limit));
  }
}
