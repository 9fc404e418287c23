package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;

/**
 * What a request searches for in one snapshot, ready to be collected. Immutable.
 *
 * @param asked what documents of the first tier have
 * @param queries of the tiers, in order, without what was chosen beside the words
 * @param nearness which words are preferred near one another
 * @param feedback the words of the first documents; empty where they are not asked for
 */
record RankedTiers(
    UserQuery asked, List<Query> queries, Nearness nearness, Optional<Feedback> feedback) {

  /** Copies the list. */
  RankedTiers {
    queries = List.copyOf(queries);
  }

  /** Makes the queries of a request. */
  static RankedTiers of(
      SearchRequest request, Choices choices, QueryTranslator translator, IndexSearcher searcher)
      throws IOException {
    Tiers tiers = Tiers.of(request, translator, searcher);
    Nearness nearness = translator.nearness(tiers.all(), request.query());
    List<Query> words = tiers.queries(translator);
    Optional<Feedback> feedback = feedback(request, choices, tiers.all(), words, searcher);
    List<Query> queries = new ArrayList<>();
    for (Query tier : words) {
      Query raised = feedback.map(found -> found.added(tier)).orElse(tier);
      queries.add(RequestQuery.withoutChoices(request, choices, raised));
    }
    return new RankedTiers(tiers.all(), queries, nearness, feedback);
  }

  /** Empty where it is not asked for, or where nothing is ranked by words. */
  private static Optional<Feedback> feedback(
      SearchRequest request,
      Choices choices,
      UserQuery asked,
      List<Query> tiers,
      IndexSearcher searcher)
      throws IOException {
    if (!request.options().hasFeedback()
        || request.sort() != SortOrder.RELEVANCE
        || asked instanceof UserQuery.Everything) {
      return Optional.empty();
    }
    int size = ContentWords.of(asked).size();
    for (Query words : tiers) {
      Query query = RequestQuery.withChoices(request, choices, words);
      Feedback found = Feedback.of(query, size, searcher);
      if (!found.words().isEmpty()) {
        return Optional.of(found);
      }
    }
    return Optional.of(new Feedback(List.of(), 0));
  }
}
