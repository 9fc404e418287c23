package org.lontar.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a whole text speaks of each sector, for texts without parts of a sector's own. Immutable
 * but for the scores it is made of; one thread.
 */
final class SectorShares {
  private static final int CHARS = 1_000;

  /** An article is of a sector that has this many points for 1,000 characters. */
  private static final double DENSITY = 4;

  /**
   * The same where no other comes near, and for the pillar where a text goes through its fields.
   */
  private static final double DENSITY_OF_ONE = 2;

  private static final double SHARE = 0.5;

  /** The same beside a sector that the title names. */
  private static final double SHARE_BESIDE_TITLE = 0.75;

  private static final double LEAST = 6;
  private static final double LEAST_OF_SHORT = 4;
  private static final int SHORT = 800;

  /** In how many paragraphs a sector is spoken of that has the text to itself. */
  private static final int PARAGRAPHS_OF_ONE = 2;

  /** As many fields in one text are the pillar's, no longer this sector's or that one's. */
  private static final int FIELDS = 4;

  private final Map<String, SectorScore> title;
  private final List<Map<String, SectorScore>> scores;
  private final Map<String, Double> totals;
  private final int chars;

  /**
   * The shares of a text.
   *
   * @param title what its title speaks of
   * @param scores what each paragraph speaks of
   * @param chars how many characters the paragraphs have
   */
  SectorShares(Map<String, SectorScore> title, List<Map<String, SectorScore>> scores, int chars) {
    this.title = title;
    this.scores = scores;
    this.totals = totals(scores);
    this.chars = chars;
  }

  /** The points of the paragraphs together, by sector. */
  static Map<String, Double> totals(List<Map<String, SectorScore>> scores) {
    Map<String, Double> totals = new LinkedHashMap<>();
    for (Map<String, SectorScore> score : scores) {
      score.forEach((code, s) -> totals.merge(code, s.points(), Double::sum));
    }
    return totals;
  }

  /** The points of the body, by sector. */
  Map<String, Double> ofBody() {
    return totals;
  }

  /**
   * The sectors that make much of the text, with why.
   *
   * @param sectoralTitle whether the title names a sector: then others need more
   */
  Map<String, String> much(boolean sectoralTitle) {
    double best = totals.keySet().stream().mapToDouble(this::withTitle).max().orElse(0);
    double share = best * (sectoralTitle ? SHARE_BESIDE_TITLE : SHARE);
    Map<String, String> much = new LinkedHashMap<>();
    totals.forEach(
        (code, points) -> {
          List<String> strong = strong(code);
          boolean enough = points >= (chars < SHORT ? LEAST_OF_SHORT : LEAST);
          if (enough && density(points) >= DENSITY && points >= share && !strong.isEmpty()) {
            much.put(code, "much of the text: \"" + strong.getFirst() + "\"");
          }
        });
    return much;
  }

  /** Why the text is of {@code code}, which it speaks of far more than of any other; or null. */
  @Nullable String mostOf(String code) {
    double points = totals.getOrDefault(code, 0.0);
    List<String> strong = strong(code);
    boolean alone =
        totals.entrySet().stream()
            .allMatch(e -> e.getKey().equals(code) || e.getValue() * 2 <= points);
    boolean enough = points >= LEAST && density(points) >= DENSITY_OF_ONE;
    return alone && enough && strong.size() >= PARAGRAPHS_OF_ONE
        ? "most of the text: \"" + strong.getFirst() + "\""
        : null;
  }

  /** Why a text that names the pillar {@code code} and goes through its fields is about it. */
  @Nullable String fieldsOf(String code) {
    Set<String> fields = new HashSet<>(totals.keySet());
    fields.remove(code);
    List<String> pillar = strong(code);
    boolean dense = density(totals.getOrDefault(code, 0.0)) >= DENSITY_OF_ONE;
    return pillar.isEmpty() || !dense || fields.size() < FIELDS
        ? null
        : "\"" + pillar.getFirst() + "\" and " + fields.size() + " of its fields";
  }

  private double withTitle(String code) {
    SectorScore ofTitle = title.get(code);
    return totals.getOrDefault(code, 0.0) + (ofTitle == null ? 0 : ofTitle.points());
  }

  private double density(double points) {
    return points * CHARS / Math.max(chars, CHARS);
  }

  /** The words of each paragraph that are a strong sign of the sector. */
  private List<String> strong(String code) {
    return scores.stream()
        .map(score -> score.get(code))
        .filter(score -> score != null && score.strongest() >= SectorScore.STRONG)
        .map(SectorScore::words)
        .toList();
  }
}
