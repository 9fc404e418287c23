package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.DocumentId;
import org.lontar.query.UserQuery;
import org.lontar.search.RankedDocument;
import org.lontar.search.RankingWeights;

/** Ranks the documents of one snapshot for one question, in two tiers. One thread. */
final class RankingTask {

  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final QueryTranslator translator;
  private final RankingWeights weights;
  private final int limit;

  RankingTask(Snapshot snapshot, RankingWeights weights, int limit) {
    this.searcher = snapshot.searcher();
    this.translator = new QueryTranslator(weights, snapshot.reader());
    this.weights = weights;
    this.limit = limit;
  }

  /** Documents with all content words of the question, then those with any. */
  List<RankedDocument> rank(UserQuery question) throws IOException {
    ContentWords words = ContentWords.of(question);
    Query all = translator.translate(words.all());
    Nearness nearness = translator.nearness(words.all(), question);
    List<RankedDocument> ranking = new ArrayList<>(best(all, nearness, limit));
    if (ranking.size() < limit) {
      Query others =
          new BooleanQuery.Builder()
              .add(translator.translate(words.any()), Occur.MUST)
              .add(all, Occur.MUST_NOT)
              .build();
      ranking.addAll(best(others, nearness, limit - ranking.size()));
    }
    return List.copyOf(ranking);
  }

  private List<RankedDocument> best(Query query, Nearness nearness, int wanted) throws IOException {
    // More than wanted, because nearness is looked at among the same first hits as in a search.
    int reach = Math.max(wanted, ProximityRescorer.REACH);
    int size = Math.max(1, Math.min(reach, searcher.getIndexReader().maxDoc()));
    ScoreDoc[] top =
        searcher.search(query, new TopFieldCollectorManager(BY_SCORE, size, size)).scoreDocs;
    List<Ranked> hits = new ArrayList<>();
    for (ScoreDoc doc : top) {
      Object[] fields = ((FieldDoc) doc).fields;
      hits.add(new Ranked(doc.doc, (Float) fields[0], (BytesRef) fields[1]));
    }
    return new ProximityRescorer(searcher, weights)
        .rescore(hits, nearness).stream()
            .limit(wanted)
            .map(hit -> new RankedDocument(new DocumentId(hit.id().utf8ToString()), hit.score()))
            .toList();
  }
}
