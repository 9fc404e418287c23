package org.lontar.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the ranking is worth on one collection: means over its judged queries. Immutable.
 *
 * @param documents how many were indexed
 * @param queries how many were run
 * @param ndcgAt10 normalized discounted cumulative gain to rank 10, 0 to 1
 * @param mrrAt10 reciprocal rank of the first relevant document to rank 10, 0 to 1
 * @param recallAt100 share of the relevant documents to rank 100, 0 to 1
 * @param elapsedMillis of indexing and ranking
 */
public record EvaluationReport(
    long documents,
    int queries,
    double ndcgAt10,
    double mrrAt10,
    double recallAt100,
    long elapsedMillis) {

  /** The report on one line of JSON. */
  public String toJson() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("documents", documents);
    report.put("queries", queries);
    report.put("nDCG@10", ndcgAt10);
    report.put("MRR@10", mrrAt10);
    report.put("recall@100", recallAt100);
    report.put("elapsedMillis", elapsedMillis);
    return report.toString();
  }
}
