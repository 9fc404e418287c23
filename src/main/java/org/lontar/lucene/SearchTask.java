package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Dimension;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.FacetCounts;
import org.lontar.search.Hit;
import org.lontar.search.HitCount;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchResponse;
import org.lontar.search.SearchStats;

/** Answers one request from one snapshot. One thread. */
final class SearchTask {

  private static final SortField BY_ID = new SortField(FieldNames.ID, SortField.Type.STRING);

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final SearchRequest request;
  private final QueryTranslator translator;
  private final Choices choices;

  SearchTask(Snapshot snapshot, RankingWeights weights, SearchRequest request) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.weights = weights;
    this.request = request;
    this.translator = new QueryTranslator(weights, snapshot.reader());
    this.choices = new Choices(request.selections());
  }

  /** Counts only. */
  HitCount count() throws IOException {
    return new HitCount(
        searcher.count(RequestQuery.withChoices(request, choices, translator)), true);
  }

  /** The whole answer; its time is that of this method. */
  SearchResponse answer() throws IOException {
    long startNanos = System.nanoTime();
    Query query = RequestQuery.withoutChoices(request, choices, translator);
    TopFieldCollector top = topCollector();
    FacetingCollector collector = new FacetingCollector(top, choices);
    searcher.search(query, new OneCollector<>(collector));
    List<Hit> hits = hits(window(ranked(top)));
    SearchStats stats = snapshot.stats((System.nanoTime() - startNanos) / 1_000);
    return new SearchResponse(
        request, new HitCount(collector.total(), true), hits, facets(collector), stats);
  }

  private boolean isByScore() {
    return request.sort() == SortOrder.RELEVANCE;
  }

  private TopFieldCollector topCollector() {
    PageWindow window = request.window();
    int wanted = window.offset() + window.size();
    if (isByScore()) {
      wanted = Math.max(wanted, ProximityRescorer.REACH);
    }
    int size = Math.max(1, Math.min(wanted, snapshot.reader().maxDoc()));
    return new TopFieldCollectorManager(sort(), size, Integer.MAX_VALUE).newCollector();
  }

  private Sort sort() {
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case NEWEST -> new Sort(day(true, Long.MIN_VALUE), BY_ID);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), BY_ID);
    };
  }

  private static SortField day(boolean isReverse, long missing) {
    return new SortField(FieldNames.SORT_DAY, SortField.Type.LONG, isReverse, missing);
  }

  private List<Ranked> ranked(TopFieldCollector top) throws IOException {
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc doc : top.topDocs().scoreDocs) {
      Object[] fields = ((FieldDoc) doc).fields;
      float score = isByScore() ? (Float) fields[0] : 0;
      ranked.add(new Ranked(doc.doc, score, (BytesRef) fields[1]));
    }
    if (!isByScore()) {
      return ranked;
    }
    UserQuery tree = request.query().tree();
    return new ProximityRescorer(searcher, weights)
        .rescore(
            ranked, new Nearness(translator.translatePairs(tree), translator.translateTyped(tree)));
  }

  private List<Ranked> window(List<Ranked> ranked) {
    int from = Math.min(request.window().offset(), ranked.size());
    int to = Math.min(from + request.window().size(), ranked.size());
    return ranked.subList(from, to);
  }

  private List<Hit> hits(List<Ranked> shown) throws IOException {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<Query> marked = translator.translateMarks(request.query().tree());
    PassageFinder passages = new PassageFinder(new Marks(searcher, marked));
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    List<Hit> hits = new ArrayList<>();
    for (Ranked ranked : shown) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ranked.docId(), leaves));
      int docId = ranked.docId() - leaf.docBase;
      Summary summary = Summary.decode(EntryValues.read(leaf.reader(), FieldNames.SUMMARY, docId));
      hits.add(summary.toHit(ranked.score(), passages.find(leaf, docId)));
    }
    return hits;
  }

  private List<FacetCounts> facets(FacetingCollector collector) {
    List<FacetCounts> facets = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      facets.add(
          FacetOrder.order(dimension, collector.counts(dimension), choices.labels(dimension)));
    }
    return facets;
  }
}
