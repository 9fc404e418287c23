package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.CopyView;
import org.lontar.query.QueryNote;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.CopyList;
import org.lontar.search.FacetCounts;
import org.lontar.search.Hit;
import org.lontar.search.HitCount;
import org.lontar.search.QueryReport;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchResponse;

/** Answers one request from one snapshot. One thread. */
final class SearchTask {

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final SearchRequest request;
  private final QueryTranslator translator;
  private final Choices choices;

  SearchTask(Snapshot snapshot, RankingWeights weights, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.weights = weights;
    this.request = request;
    this.translator = new QueryTranslator(weights, snapshot.reader());
    this.choices = new Choices(request.selections());
  }

  /** Counts only. */
  HitCount count() throws IOException {
    long total = 0;
    for (Query words : Tiers.of(request, translator, searcher).queries(translator)) {
      total += searcher.count(RequestQuery.withChoices(request, choices, words));
    }
    return new HitCount(total, true);
  }

  /** Counts every pair of values of two dimensions. */
  CrossTable cross(Dimension rows, Dimension columns) throws IOException {
    CrossTable table =
        new CrossTable(
            CrossValues.of(snapshot, rows, choices.test(rows)),
            CrossValues.of(snapshot, columns, choices.test(columns)));
    for (Query words : Tiers.of(request, translator, searcher).queries(translator)) {
      searcher.search(RequestQuery.withChoices(request, choices, words), new OneCollector<>(table));
    }
    return table;
  }

  /** The answer to the words as they are; whoever knows all that was done for it says the time. */
  SearchResponse answer() throws IOException {
    RankedTiers tiers = RankedTiers.of(request, choices, translator, searcher);
    HitRanking ranking =
        new HitRanking(searcher, weights, HitRanking.Wanted.of(request), tiers.nearness());
    List<BestHits> tops = new ArrayList<>();
    List<FacetingCollector> counted = new ArrayList<>();
    FoldedCount folded = foldedCount();
    for (Query query : tiers.queries()) {
      tops.add(ranking.collector());
      counted.add(new FacetingCollector(tops.getLast(), choices, snapshot.labels(), folded));
      searcher.search(query, new OneCollector<>(counted.getLast()));
    }
    List<Ranked> ranked = ranking.rank(tops, (tier, hits) -> pass(tiers.queries().get(tier), hits));
    List<Hit> hits = hits(request.window().of(ranked), tiers.asked());
    List<QueryNote> notes = new ArrayList<>(translator.notes());
    tiers.feedback().map(Feedback::note).ifPresent(notes::add);
    TierCounts counts = new TierCounts(counted);
    return response(hits, counts, QueryReport.plain(tiers.asked(), counts.matching(), notes));
  }

  private SearchResponse response(List<Hit> hits, TierCounts counts, QueryReport report) {
    List<FacetCounts> facets = facets(counts);
    return new SearchResponse(
        request,
        report,
        new HitCount(counts.total(), true),
        counts.folded(),
        hits,
        facets,
        snapshot.stats(0));
  }

  private void pass(Query query, Collector hits) throws IOException {
    searcher.search(query, new OneCollector<>(new ChosenOnly(hits, choices, snapshot.labels())));
  }

  private @Nullable FoldedCount foldedCount() {
    return request.copies() == CopyView.COLLAPSED ? new FoldedCount() : null;
  }

  private List<Hit> hits(List<Ranked> shown, UserQuery asked) throws IOException {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<Query> marked = request.passages() == 0 ? List.of() : translator.translateMarks(asked);
    PassageFinder passages = new PassageFinder(new Marks(searcher, marked), request.passages());
    CopyLists copies = new CopyLists(new Records(snapshot.reader()), CopyList.SHOWN);
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    List<Hit> hits = new ArrayList<>();
    for (Ranked ranked : shown) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ranked.docId(), leaves));
      int docId = ranked.docId() - leaf.docBase;
      Summary summary = Summary.decode(EntryValues.read(leaf.reader(), FieldNames.SUMMARY, docId));
      hits.add(
          summary.toHit(
              Arrivals.find(leaf.reader(), docId).orElse(null),
              ranked.score(),
              passages.find(leaf, docId),
              copies.of(leaf.reader(), docId)));
    }
    return hits;
  }

  private List<FacetCounts> facets(TierCounts counts) {
    List<FacetCounts> facets = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      facets.add(FacetOrder.order(dimension, counts.counts(dimension), choices.labels(dimension)));
    }
    return facets;
  }
}
