package org.lontar.relevance;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures of a list of golden pairs. A pair counts at the rank of its document where its
 * paragraph is among the passages shown there, and as not found elsewhere.
 *
 * @param pairs how many
 * @param recallAt1 the share of the pairs at rank 1
 * @param recallAt5 the share of the pairs at ranks 1 to 5
 * @param mrr the mean of 1 / rank
 * @param documentAt1 the share of the pairs whose document is first, whatever passages it shows
 * @param firstPassage the share of the pairs whose paragraph is that of the first passage
 */
record RankStats(
    int pairs,
    double recallAt1,
    double recallAt5,
    double mrr,
    double documentAt1,
    double firstPassage) {

  private static final Pattern FIGURE = Pattern.compile("(?m)^([a-z0-9@ ]+?) +([0-9.]+)$");
  private static final double ROUNDING = 0.0005;

  static RankStats of(List<GoldenResult> results) {
    return new RankStats(
        results.size(),
        share(results, r -> r.rankOfParagraph() == 1 ? 1 : 0),
        share(results, r -> r.rankOfParagraph() >= 1 && r.rankOfParagraph() <= 5 ? 1 : 0),
        results.stream()
            .mapToInt(GoldenResult::rankOfParagraph)
            .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
            .average()
            .orElse(0),
        share(results, r -> r.rank() == 1 ? 1 : 0),
        share(results, r -> r.rank() > 0 && r.passage() == 1 ? 1 : 0));
  }

  /** Whether no figure is below that of {@code other}, but for rounding. */
  boolean isAtLeast(RankStats other) {
    return recallAt1 >= other.recallAt1 - ROUNDING
        && recallAt5 >= other.recallAt5 - ROUNDING
        && mrr >= other.mrr - ROUNDING;
  }

  String print() {
    return String.format(
        Locale.ROOT,
        """
        pairs          %d
        recall@1       %.3f
        recall@5       %.3f
        mrr            %.3f
        document@1     %.3f
        first passage  %.3f
        """,
        pairs,
        recallAt1,
        recallAt5,
        mrr,
        documentAt1,
        firstPassage);
  }

  static RankStats parse(String printed) {
    double[] figures = FIGURE.matcher(printed).results().mapToDouble(RankStats::figure).toArray();
    if (figures.length != 6) {
      throw new IllegalArgumentException("no rank stats: " + printed);
    }
    return new RankStats(
        (int) figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
  }

  private static double figure(MatchResult line) {
    return Double.parseDouble(line.group(2));
  }

  private static double share(List<GoldenResult> results, ToIntFunction<GoldenResult> counted) {
    return results.stream().mapToInt(counted).average().orElse(0);
  }
}
