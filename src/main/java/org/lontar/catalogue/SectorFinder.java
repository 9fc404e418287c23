package org.lontar.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.SeriesMeeting;

/**
 * Finds the sectors of each paragraph and of the document: those with a title, a heading or a
 * numbered paragraph of their own, or much of an article without numbers. Immutable, thread-safe.
 */
final class SectorFinder {
  static final String CROSS_SECTORAL = "cross-sectoral";

  /** A paragraph is of a sector from this many points, and from this share of its best sector. */
  private static final double OF_PARAGRAPH = 2;

  private static final double SHARE_OF_PARAGRAPH = 0.4;

  /** A numbered paragraph is a sector's own from this many points and this share. */
  private static final double OWN = 4;

  /** A paragraph with this many points counts for two. */
  private static final double STRONG_OWN = 6;

  /** The same where only common terms speak of the sector. */
  private static final double OWN_BY_TERMS = 5;

  /** A common term in a title or heading counts where the text below has this many points. */
  private static final double SUPPORT = 4;

  private static final double SHARE_OF_OWN = 0.75;

  /**
   * In a long paragraph that lists much, a sector's own needs this many points in so many letters.
   */
  private static final double DENSE_POINTS = 2.5;

  private static final double DENSE_CHARS = 400;

  private static final int SHORT_HEADING = 6;

  /** How far from its start a paragraph names its subject: "The ASEAN " goes before. */
  private static final int SUBJECT = 12;

  private static final int NUMBERED_ENOUGH = 4;

  /** "NOTING …": a recital, though it has a number. */
  private static final Pattern RECITAL = Pattern.compile("^(?:\\p{Lu}{4,} )*\\p{Lu}{3,}ING\\b");

  private static final String SPEECH = "speech";

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

  /**
   * The sectors of a document and of its paragraphs.
   *
   * @param type its type's code, or null
   * @param meetings the meetings whose document it is
   */
  Sectors find(Reading reading, @Nullable String type, List<Described<SeriesMeeting>> meetings) {
    List<Map<String, SectorScore>> scores =
        reading.body().stream().map(OfficeHolders::masked).map(scorer::score).toList();
    List<List<String>> byParagraph = scores.stream().map(SectorFinder::ofParagraph).toList();
    List<Described<String>> embedded = embedded(reading);
    return new Sectors(
        embedded.isEmpty() ? ofDocument(reading, scores, type, meetings) : embedded, byParagraph);
  }

  private List<Described<String>> embedded(Reading reading) {
    Map<String, Described<String>> found = new TreeMap<>(Comparator.comparingInt(order::indexOf));
    for (EmbeddedField field : reading.text().fields()) {
      if (Reading.plainName(field).equals("json:sectors")) {
        for (String code : field.value().split("[\\s,;\\[\\]\"]+", -1)) {
          if (order.contains(code)) {
            found.putIfAbsent(code, Described.embedded(code, Reading.evidence(field)));
          }
        }
      }
    }
    return List.copyOf(found.values());
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
      Reading reading,
      List<Map<String, SectorScore>> scores,
      @Nullable String type,
      List<Described<SeriesMeeting>> meetings) {
    Map<String, Described<String>> found = new TreeMap<>(Comparator.comparingInt(order::indexOf));
    Map<String, SectorScore> title =
        reading.title() == null ? Map.of() : scorer.score(OfficeHolders.masked(reading.title()));
    SectorShares shares = new SectorShares(title, scores, chars(reading));
    ofTitle(title, shares.ofBody(), found);
    boolean sectoral = found.keySet().stream().anyMatch(code -> !code.equals(CROSS_SECTORAL));
    int numbered = ofParts(reading, scores, type, !sectoral, found);
    boolean article = numbered < NUMBERED_ENOUGH;
    if (article) {
      shares.much(sectoral).forEach((code, why) -> put(code, why, found));
    }
    boolean open = found.isEmpty() && !SPEECH.equals(type);
    String whole = WholePillar.evidence(shares, type, meetings, open, article);
    if (whole != null) {
      put(CROSS_SECTORAL, whole, found);
    }
    return List.copyOf(found.values());
  }

  private static int chars(Reading reading) {
    return reading.body().stream().mapToInt(p -> p.words().length()).sum();
  }

  /** Adds the sectors of headings and numbered paragraphs; how many of these there are. */
  private int ofParts(
      Reading reading,
      List<Map<String, SectorScore>> scores,
      @Nullable String type,
      boolean shortHeadings,
      Map<String, Described<String>> found) {
    Map<String, Integer> own = new LinkedHashMap<>();
    int numbered = 0;
    for (int i = 0; i < scores.size(); i++) {
      Paragraph paragraph = reading.text().paragraphs().get(i);
      Piece heading = HeadingLines.find(reading, i);
      if (heading != null) {
        ofHeading(
            paragraph,
            scorer.score(OfficeHolders.masked(heading)),
            shortHeadings && heading.words().split("\\s+", -1).length <= SHORT_HEADING,
            below(scores, i),
            found);
      }
      if (isNumbered(paragraph)) {
        numbered++;
        ofNumbered(paragraph, scores.get(i), type, own, found);
      }
    }
    return numbered;
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case NUMBERED -> !RECITAL.matcher(paragraph.text()).find();
      case OPERATIVE -> true;
      case PREAMBULAR, HEADING, ITEM, TABLE_ROW, UNNUMBERED -> false;
    };
  }

  /** What paragraph {@code index} and the one after it speak of. */
  private static Map<String, Double> below(List<Map<String, SectorScore>> scores, int index) {
    return SectorShares.totals(scores.subList(index, Math.min(scores.size(), index + 2)));
  }

  private static void ofTitle(
      Map<String, SectorScore> title,
      Map<String, Double> below,
      Map<String, Described<String>> found) {
    title.forEach(
        (code, score) -> {
          if (score.points() >= SectorScore.STRONG || below.getOrDefault(code, 0.0) >= SUPPORT) {
            put(code, "title: \"" + score.words() + "\"", found);
          }
        });
  }

  private static void ofHeading(
      Paragraph heading,
      Map<String, SectorScore> scores,
      boolean isShort,
      Map<String, Double> below,
      Map<String, Described<String>> found) {
    scores.forEach(
        (code, score) -> {
          if (score.points() >= SectorScore.STRONG
              || (isShort && below.getOrDefault(code, 0.0) >= score.points())
              || below.getOrDefault(code, 0.0) >= SUPPORT + score.points()) {
            put(code, "heading " + heading.anchor() + ": \"" + score.words() + "\"", found);
          }
        });
  }

  private static void ofNumbered(
      Paragraph paragraph,
      Map<String, SectorScore> scores,
      @Nullable String type,
      Map<String, Integer> owned,
      Map<String, Described<String>> found) {
    double best =
        scores.entrySet().stream()
            .filter(e -> !e.getKey().equals(CROSS_SECTORAL))
            .mapToDouble(e -> e.getValue().points())
            .max()
            .orElse(0);
    scores.forEach(
        (code, score) -> {
          int needed = code.equals(CROSS_SECTORAL) ? 3 : SPEECH.equals(type) ? 2 : 1;
          boolean own =
              score.points() >= (score.strongest() >= SectorScore.STRONG ? OWN : OWN_BY_TERMS);
          boolean dense = score.points() * DENSE_CHARS / paragraph.text().length() >= DENSE_POINTS;
          if (code.equals(CROSS_SECTORAL) && isSubject(paragraph, score)) {
            put(code, "paragraph " + paragraph.anchor() + ": \"" + score.words() + "\"", found);
          }
          if (own
              && dense
              && score.points() >= best * SHARE_OF_OWN
              && owned.merge(code, score.points() >= STRONG_OWN ? 2 : 1, Integer::sum) >= needed) {
            put(code, "paragraph " + paragraph.anchor() + ": \"" + score.words() + "\"", found);
          }
        });
  }

  /** "The ASEAN Socio-Cultural Community shall …": the pillar is what the paragraph is about. */
  private static boolean isSubject(Paragraph paragraph, SectorScore score) {
    int at = paragraph.text().indexOf(score.words());
    return score.strongest() >= SectorScore.STRONG && at >= 0 && at <= SUBJECT;
  }

  private static void put(
      String code, @Nullable String evidence, Map<String, Described<String>> found) {
    found.putIfAbsent(code, Described.inferred(code, evidence));
  }
}
