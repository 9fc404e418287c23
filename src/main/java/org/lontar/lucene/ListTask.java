package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.DocumentId;
import org.lontar.query.CopyView;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.search.RankingWeights;
import org.lontar.search.RecordVisitor;

/**
 * Shows whole lists of documents from one snapshot, a stretch at a time: however long a list is, no
 * more hits than those of a deep page are in memory. One thread.
 */
final class ListTask {

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;
  private final List<StoredFields> fields = new ArrayList<>();

  ListTask(Snapshot snapshot) throws IOException {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.leaves = snapshot.reader().leaves();
    for (LeafReaderContext leaf : leaves) {
      fields.add(leaf.reader().storedFields());
    }
  }

  /** Shows the hits of a request in its order. */
  void list(SearchRequest request, RankingWeights weights, RecordVisitor visitor)
      throws IOException {
    Choices choices = new Choices(request.selections());
    QueryTranslator translator = new QueryTranslator(weights, snapshot.reader());
    RankedTiers tiers = RankedTiers.of(request, choices, translator, searcher);
    HitRanking.Wanted wanted =
        new HitRanking.Wanted(
            request.sort(), PageWindow.MAX_REACH, request.copies() == CopyView.COLLAPSED);
    new HitRanking(searcher, weights, wanted, tiers.nearness())
        .walk(
            tiers.queries().size(),
            (tier, hits) -> {
              Collector chosen = new ChosenOnly(hits, choices, snapshot.labels());
              searcher.search(tiers.queries().get(tier), new OneCollector<>(chosen));
            },
            hits -> show(hits, visitor));
  }

  /** Shows the documents of these ids that are held, in their order. */
  void list(List<DocumentId> ids, RecordVisitor visitor) throws IOException {
    Records records = new Records(snapshot.reader());
    for (DocumentId id : ids) {
      Optional<CatalogueRecord> found = records.findRecord(id);
      if (found.isPresent() && !visitor.visit(found.get())) {
        return;
      }
    }
  }

  private boolean show(List<Ranked> hits, RecordVisitor visitor) throws IOException {
    for (Ranked hit : hits) {
      int place = ReaderUtil.subIndex(hit.docId(), leaves);
      int docId = hit.docId() - leaves.get(place).docBase;
      if (!visitor.visit(StoredSource.readRecord(fields.get(place), docId))) {
        return false;
      }
    }
    return true;
  }
}
