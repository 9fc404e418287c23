package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lontar.document.DocumentId;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.RankedDocument;
import org.lontar.search.RankingWeights;

/**
 * Ranks the documents of one snapshot for one question, in two tiers, as a search does that has
 * both. One thread.
 */
final class RankingTask {

  private final IndexSearcher searcher;
  private final QueryTranslator translator;
  private final RankingWeights weights;
  private final int limit;

  RankingTask(Snapshot snapshot, RankingWeights weights, int limit) throws IOException {
    this.searcher = snapshot.searcher();
    this.translator = new QueryTranslator(weights, snapshot.reader());
    this.weights = weights;
    this.limit = limit;
  }

  /** Documents with all content words of the question, then those with any. */
  List<RankedDocument> rank(UserQuery question) throws IOException {
    Tiers tiers = Tiers.ofQuestion(question);
    HitRanking ranking =
        new HitRanking(
            searcher,
            weights,
            new HitRanking.Wanted(SortOrder.RELEVANCE, limit, false),
            translator.nearness(tiers.all(), new ParsedQuery("", question, List.of())));
    List<BestHits> tops = new ArrayList<>();
    for (Query query : tiers.queries(translator)) {
      tops.add(ranking.hastyCollector());
      searcher.search(query, new OneCollector<>(tops.getLast()));
    }
    return ranking.rank(tops, (tier, hits) -> {}).stream()
        .limit(limit)
        .map(hit -> new RankedDocument(new DocumentId(hit.id().text()), hit.score()))
        .toList();
  }
}
