package org.lontar.evaluate;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lontar.app.Portal;

/**
 * Runs the portal's ranking and the library's plain BM25 side by side over relevance collections:
 * one row for each ranking, then what the portal's is worth relative to the better plain one, and
 * the means over the collections.
 */
public final class RankingComparison {

  private static final int GAIN_DEPTH = 10;
  private static final int RECALL_DEPTH = 100;

  private record Figures(String name, double ndcg, double recall) {}

  private final List<Double> gains = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();

  private RankingComparison() {}

  /**
   * Compares.
   *
   * @param args folders in BEIR layout, as {@code lontar evaluate} takes them
   */
  public static void main(String[] args) throws IOException {
    RankingComparison comparison = new RankingComparison();
    for (String folder : args) {
      comparison.compare(Path.of(folder));
    }
    print(
        "mean over %d collections: nDCG@10 %+.1f%%, recall@100 %+.1f%%",
        args.length, comparison.mean(comparison.gains), comparison.mean(comparison.recalls));
  }

  private void compare(Path folder) throws IOException {
    RelevanceCollection collection = RelevanceCollection.open(folder);
    List<Figures> plain = new ArrayList<>();
    try (PlainRanking ranking = new PlainRanking(collection)) {
      plain.add(plain(collection, ranking, 0.9f, 0.4f));
      plain.add(plain(collection, ranking, 1.2f, 0.75f));
    }
    EvaluationReport report = Portal.evaluation(progress -> {}).run(collection);
    print("%s: %d documents, %d queries", folder, report.documents(), report.queries());
    plain.forEach(RankingComparison::print);
    print(new Figures("portal", report.ndcgAt10(), report.recallAt100()));
    gains.add(percent(report.ndcgAt10(), plain.stream().mapToDouble(Figures::ndcg).max()));
    recalls.add(percent(report.recallAt100(), plain.stream().mapToDouble(Figures::recall).max()));
    print("  relative   %+7.1f%% %+7.1f%%", gains.getLast(), recalls.getLast());
  }

  private static Figures plain(
      RelevanceCollection collection, PlainRanking ranking, float k1, float b) throws IOException {
    double ndcg = 0;
    double recall = 0;
    List<JudgedQuery> queries = collection.queries();
    for (JudgedQuery query : queries) {
      List<String> ids = ranking.rank(query.text(), k1, b, RECALL_DEPTH);
      ndcg += query.judgments().ndcg(ids, GAIN_DEPTH);
      recall += query.judgments().recall(ids, RECALL_DEPTH);
    }
    return new Figures("k1 " + k1 + ", b " + b, ndcg / queries.size(), recall / queries.size());
  }

  private static double percent(double figure, OptionalDouble best) {
    return 100 * (figure / best.orElse(1) - 1);
  }

  private double mean(List<Double> all) {
    return all.stream().mapToDouble(each -> each).average().orElse(0);
  }

  private static void print(Figures figures) {
    print("  %-15s %.4f  %.4f", figures.name(), figures.ndcg(), figures.recall());
  }

  @FormatMethod
  private static void print(@FormatString String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
