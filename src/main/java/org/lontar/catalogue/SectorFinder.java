package org.lontar.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/**
 * Finds the sectors of each paragraph and of the document: those with a title, a heading or a
 * numbered paragraph of their own, or much of an article without numbers. Immutable, thread-safe.
 */
final class SectorFinder {
  private static final String CROSS_SECTORAL = "cross-sectoral";

  /** A paragraph is of a sector from this many points, and from this share of its best sector. */
  private static final double OF_PARAGRAPH = 2;

  private static final double SHARE_OF_PARAGRAPH = 0.4;

  /** A numbered paragraph is a sector's own from this many points and this share. */
  private static final double OWN = 4;

  private static final double SHARE_OF_OWN = 0.75;

  /** An article without numbers is of a sector that has this many points for 1,000 characters. */
  private static final double DENSITY = 4;

  private static final double SHARE_OF_ARTICLE = 0.5;
  private static final double LEAST_OF_ARTICLE = 6;
  private static final int NUMBERED_ENOUGH = 4;

  private final SectorScorer scorer;
  private final List<String> order;

  /**
   * The sectors of a document.
   *
   * @param document of the whole, with why
   * @param byParagraph of each paragraph, in its order
   */
  record Sectors(List<Described<String>> document, List<List<String>> byParagraph) {
    Sectors {
      document = List.copyOf(document);
      byParagraph = List.copyOf(byParagraph);
    }
  }

  SectorFinder(List<Sector> sectors) {
    order = sectors.stream().map(Sector::code).toList();
    scorer = new SectorScorer(sectors);
  }

  Sectors find(Reading reading) {
    List<Map<String, SectorScore>> scores = reading.body().stream().map(scorer::score).toList();
    List<List<String>> byParagraph = scores.stream().map(SectorFinder::ofParagraph).toList();
    List<Described<String>> embedded = embedded(reading);
    return new Sectors(embedded.isEmpty() ? ofDocument(reading, scores) : embedded, byParagraph);
  }

  private List<Described<String>> embedded(Reading reading) {
    EmbeddedField field = reading.firstField("json:sectors");
    if (field == null) {
      return List.of();
    }
    List<String> codes = List.of(field.value().split("[\\s,;\\[\\]\"]+", -1));
    return order.stream()
        .filter(codes::contains)
        .map(code -> Described.embedded(code, Reading.evidence(field)))
        .toList();
  }

  private static List<String> ofParagraph(Map<String, SectorScore> scores) {
    double best = scores.values().stream().mapToDouble(SectorScore::points).max().orElse(0);
    return scores.entrySet().stream()
        .filter(e -> e.getValue().points() >= OF_PARAGRAPH)
        .filter(e -> e.getValue().points() >= best * SHARE_OF_PARAGRAPH)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Described<String>> ofDocument(
      Reading reading, List<Map<String, SectorScore>> scores) {
    Map<String, Described<String>> found = new TreeMap<>(Comparator.comparingInt(order::indexOf));
    ofTitle(reading, found);
    int numbered = 0;
    for (int i = 0; i < scores.size(); i++) {
      Paragraph paragraph = reading.text().paragraphs().get(i);
      if (paragraph.kind() == ParagraphKind.HEADING) {
        ofHeading(paragraph, scores.get(i), found);
      } else if (isNumbered(paragraph)) {
        numbered++;
        ofNumbered(paragraph, scores.get(i), found);
      }
    }
    if (numbered < NUMBERED_ENOUGH) {
      ofArticle(reading, scores, found);
    }
    return List.copyOf(found.values());
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case NUMBERED, PREAMBULAR, OPERATIVE -> true;
      case HEADING, ITEM, TABLE_ROW, UNNUMBERED -> false;
    };
  }

  private void ofTitle(Reading reading, Map<String, Described<String>> found) {
    Piece title = reading.title();
    if (title != null) {
      scorer
          .score(title)
          .forEach(
              (code, score) -> {
                if (score.points() >= SectorScore.STRONG) {
                  put(code, "title: \"" + score.words() + "\"", found);
                }
              });
    }
  }

  private static void ofHeading(
      Paragraph heading, Map<String, SectorScore> scores, Map<String, Described<String>> found) {
    scores.forEach(
        (code, score) -> {
          if (score.points() >= SectorScore.STRONG && heading.text().length() < 120) {
            put(code, "heading " + heading.anchor() + ": \"" + score.words() + "\"", found);
          }
        });
  }

  private static void ofNumbered(
      Paragraph paragraph, Map<String, SectorScore> scores, Map<String, Described<String>> found) {
    double best =
        scores.entrySet().stream()
            .filter(e -> !e.getKey().equals(CROSS_SECTORAL))
            .mapToDouble(e -> e.getValue().points())
            .max()
            .orElse(0);
    scores.forEach(
        (code, score) -> {
          boolean own = score.points() >= OWN && score.strongest() >= SectorScore.STRONG;
          if (own && score.points() >= best * SHARE_OF_OWN) {
            put(code, "paragraph " + paragraph.anchor() + ": \"" + score.words() + "\"", found);
          }
        });
  }

  private static void ofArticle(
      Reading reading,
      List<Map<String, SectorScore>> scores,
      Map<String, Described<String>> found) {
    Map<String, Double> totals = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (Map<String, SectorScore> score : scores) {
      score.forEach(
          (code, s) -> {
            totals.merge(code, s.points(), Double::sum);
            if (s.strongest() >= SectorScore.STRONG) {
              words.putIfAbsent(code, s.words());
            }
          });
    }
    int chars = reading.body().stream().mapToInt(p -> p.words().length()).sum();
    double best = totals.values().stream().mapToDouble(d -> d).max().orElse(0);
    totals.forEach(
        (code, points) -> {
          boolean dense = points * 1_000 / Math.max(chars, 1_000) >= DENSITY;
          if (dense
              && points >= LEAST_OF_ARTICLE
              && points >= best * SHARE_OF_ARTICLE
              && words.containsKey(code)) {
            put(code, "much of the text: \"" + words.get(code) + "\"", found);
          }
        });
  }

  private static void put(
      String code, @Nullable String evidence, Map<String, Described<String>> found) {
    found.putIfAbsent(code, Described.inferred(code, evidence));
  }
}
