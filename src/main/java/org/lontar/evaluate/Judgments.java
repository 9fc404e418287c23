package org.lontar.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people judged relevant to one query, and what a ranking is worth by it. Immutable.
 *
 * @param grades the grade of each relevant document, above 0; a document that is not here is not
 *     relevant
 */
record Judgments(Map<String, Double> grades) {

  /** Copies the map. */
  Judgments {
    grades = Collections.unmodifiableMap(new TreeMap<>(grades));
  }

  /**
   * Normalized discounted cumulative gain to a depth, as trec_eval computes {@code ndcg_cut}: the
   * gain is the grade, divided by the logarithm to base 2 of the rank plus 1, over that of the best
   * possible order (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques",
   * ACM TOIS 20(4), 2002; the discount from rank 1 on by Burges et al., ICML 2005).
   */
  double ndcg(List<String> ranking, int depth) {
    double ideal =
        gain(grades.values().stream().sorted(Collections.reverseOrder()).limit(depth).toList());
    List<Double> found =
        ranking.stream().limit(depth).map(id -> grades.getOrDefault(id, 0.0)).toList();
    return ideal == 0 ? 0 : gain(found) / ideal;
  }

  /**
   * One over the rank of the first relevant document, 0 where there is none to the depth (Voorhees,
   * "The TREC-8 Question Answering Track Report", 1999).
   */
  double reciprocalRank(List<String> ranking, int depth) {
    for (int i = 0; i < Math.min(depth, ranking.size()); i++) {
      if (grades.containsKey(ranking.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /**
   * The share of the relevant documents that stands to the depth, as trec_eval computes {@code
   * recall} (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, section
   * 8.3).
   */
  double recall(List<String> ranking, int depth) {
    long found = ranking.stream().limit(depth).filter(grades::containsKey).count();
    return grades.isEmpty() ? 0 : (double) found / grades.size();
  }

  private static double gain(List<Double> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }
}
