package org.lontar.lucene;

import java.io.IOException;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/** Counts what other requests would find, in the same snapshot. One thread. */
final class RequestCounts {

  private final Snapshot snapshot;
  private final RankingWeights weights;
  private final Expansions expansions;

  /**
   * Counts as a search does.
   *
   * @param expansions in which other words a search looks, too
   */
  RequestCounts(Snapshot snapshot, RankingWeights weights, Expansions expansions) {
    this.snapshot = snapshot;
    this.weights = weights;
    this.expansions = expansions;
  }

  /** Documents with all that is asked for. */
  long all(SearchRequest request) throws IOException {
    QueryTranslator translator = new QueryTranslator(weights, snapshot.reader());
    UserQuery tree = Tiers.withoutSmallWords(expanded(request).query().tree());
    return snapshot
        .searcher()
        .count(
            RequestQuery.withChoices(
                request, new Choices(request.selections()), translator.translate(tree)));
  }

  /** Documents that are listed, those with some of the words among them. */
  long total(SearchRequest request) throws IOException {
    return new SearchTask(snapshot, weights, expanded(request)).count().value();
  }

  private SearchRequest expanded(SearchRequest request) throws IOException {
    ParsedQuery query = request.query();
    UserQuery tree = expansions.expand(request, snapshot.reader()).tree();
    return request.withQuery(new ParsedQuery(query.text(), tree, query.notes()));
  }
}
