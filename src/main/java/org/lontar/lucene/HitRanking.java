package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.query.CopyView;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/** Puts the hits of one request in order, folds copies, and cuts out the window. One thread. */
final class HitRanking {

  private static final SortField BY_ID = new SortField(FieldNames.ID, SortField.Type.STRING);

  /** Hits collected beyond those listed: few windows have more copies in them. */
  private static final int SPARE = 100;

  /** Shows all hits of the request to a collector. */
  @FunctionalInterface
  interface Pass {
    void show(Collector hits) throws IOException;
  }

  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final SearchRequest request;
  private final QueryTranslator translator;
  private final int size;

  HitRanking(
      IndexSearcher searcher,
      RankingWeights weights,
      SearchRequest request,
      QueryTranslator translator) {
    this.searcher = searcher;
    this.weights = weights;
    this.request = request;
    this.translator = translator;
    this.size = size();
  }

  private int size() {
    int wanted = wanted() + (isFolding() ? SPARE : 0);
    if (isByScore()) {
      wanted = Math.max(wanted, ProximityRescorer.REACH);
    }
    return Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
  }

  private int wanted() {
    return request.window().offset() + request.window().size();
  }

  private boolean isByScore() {
    return request.sort() == SortOrder.RELEVANCE;
  }

  private boolean isFolding() {
    return request.copies() == CopyView.COLLAPSED;
  }

  /** Collects the first hits. */
  TopFieldCollector collector() {
    return collector(null);
  }

  private TopFieldCollector collector(@Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort(), size, after, Integer.MAX_VALUE).newCollector();
  }

  /**
   * The hits of the window.
   *
   * @param first the first hits, collected
   * @param pass shows all hits again, where more must be looked for
   */
  List<Ranked> window(TopFieldCollector first, Pass pass) throws IOException {
    ScoreDoc[] docs = first.topDocs().scoreDocs;
    List<Ranked> listed = rescored(ranked(docs));
    if (isFolding()) {
      CopyFolding folding = new CopyFolding(searcher.getIndexReader());
      listed = folding.fold(listed);
      while (listed.size() < wanted() && docs.length == size) {
        TopFieldCollector more = collector((FieldDoc) docs[size - 1]);
        pass.show(folding.unseen(more));
        docs = more.topDocs().scoreDocs;
        listed.addAll(folding.fold(ranked(docs)));
      }
    }
    PageWindow window = request.window();
    int from = Math.min(window.offset(), listed.size());
    return listed.subList(from, Math.min(from + window.size(), listed.size()));
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

  private List<Ranked> ranked(ScoreDoc[] docs) {
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      Object[] fields = ((FieldDoc) doc).fields;
      float score = isByScore() ? (Float) fields[0] : 0;
      ranked.add(new Ranked(doc.doc, score, (BytesRef) fields[1]));
    }
    return ranked;
  }

  private List<Ranked> rescored(List<Ranked> ranked) throws IOException {
    if (!isByScore()) {
      return ranked;
    }
    UserQuery tree = request.query().tree();
    return new ProximityRescorer(searcher, weights)
        .rescore(ranked, translator.nearness(tree, tree));
  }
}
