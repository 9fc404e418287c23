package org.lontar.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.lontar.query.SearchRequest;

/** Puts the parts of a request together: words, days, arrivals, exclusions, and what was chosen. */
final class RequestQuery {

  private RequestQuery() {}

  /** Everything but what was chosen: what the counts of facets look at. */
  static Query withoutChoices(SearchRequest request, Choices choices, Query words) {
    return builder(request, choices, words).build();
  }

  /** The whole request. */
  static Query withChoices(SearchRequest request, Choices choices, Query words) {
    BooleanQuery.Builder query = builder(request, choices, words);
    choices.require(query);
    return query.build();
  }

  private static BooleanQuery.Builder builder(SearchRequest request, Choices choices, Query words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(words, Occur.MUST);
    if (!request.dates().isAll()) {
      query.add(QueryTranslator.inDays(request.dates()), Occur.FILTER);
    }
    if (request.since() != null) {
      query.add(Arrivals.since(request.since()), Occur.FILTER);
    }
    choices.exclude(query);
    return query;
  }
}
