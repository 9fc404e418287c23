package org.lontar.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.SectorFinder.Spoken;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/**
 * The parts of a document that are a sector's own: title, headings, numbered paragraphs. Immutable.
 */
final class OwnParts {

  /** A common term in a heading counts where the text below has this many points. */
  private static final double SUPPORT = 4;

  /** A common term in the title is taken up by a point in so many characters, up to that. */
  private static final double CHARS_A_POINT = 500;

  /** A heading of at most so many words is short. */
  private static final int SHORT_HEADING = 6;

  /** How far from its start a paragraph names its subject: "The ASEAN " goes before. */
  private static final int SUBJECT = 12;

  /** Numbered paragraphs that make a document go by them. */
  private static final int NUMBERED_ENOUGH = 4;

  /** So many numbered paragraphs of its own the pillar needs: others name it in passing. */
  private static final int OF_PILLAR = 3;

  /** "NOTING …": a recital, though it has a number. */
  private static final Pattern RECITAL = Pattern.compile("^(?:\\p{Lu}{4,} )*\\p{Lu}{3,}ING\\b");

  private static final String SPEECH = "speech";

  private final Spoken spoken;
  private final SectorScorer scorer;

  OwnParts(Spoken spoken, SectorScorer scorer) {
    this.spoken = spoken;
    this.scorer = scorer;
  }

  /** Those of the title: a term of the sector's own, or a common one that the text takes up. */
  Map<String, String> ofTitle() {
    Map<String, Double> body = totals(spoken.paragraphs());
    double least = Math.clamp(spoken.chars() / CHARS_A_POINT, SectorScore.TERM, SUPPORT);
    Map<String, String> own = new LinkedHashMap<>();
    spoken
        .title()
        .forEach(
            (code, score) -> {
              if (score.isStrong() || body.getOrDefault(code, 0.0) >= least) {
                own.put(code, "title: \"" + score.words() + "\"");
              }
            });
    return own;
  }

  /**
   * Those of the headings.
   *
   * @param shortOnes whether in a heading of few words one common term is enough that the text
   *     below takes up; else two are
   */
  Map<String, String> ofHeadings(boolean shortOnes) {
    Map<String, String> own = new LinkedHashMap<>();
    for (int i = 0; i < spoken.paragraphs().size(); i++) {
      Piece heading = HeadingLines.find(spoken.reading(), i);
      if (heading != null) {
        boolean isShort = heading.words().split("\\s+", -1).length <= SHORT_HEADING;
        double least = !isShort ? SUPPORT * 2 : shortOnes ? SectorScore.TERM : SectorScore.STRONG;
        ofHeading(i, scorer.score(OfficeHolders.masked(heading)), least, own);
      }
    }
    return own;
  }

  private void ofHeading(
      int index, Map<String, SectorScore> scores, double least, Map<String, String> own) {
    Paragraph paragraph = spoken.reading().text().paragraphs().get(index);
    int end = Math.min(spoken.paragraphs().size(), index + 2);
    Map<String, Double> below = totals(spoken.paragraphs().subList(index, end));
    scores.forEach(
        (code, score) -> {
          double points = below.getOrDefault(code, 0.0);
          if (score.isStrong()
              || (score.points() >= least && points >= score.points())
              || points >= SUPPORT + score.points()) {
            own.putIfAbsent(code, SectorFinder.at(paragraph, "heading", score));
          }
        });
  }

  /** Whether the document goes by numbered paragraphs; a speech's numbers are its speaker's. */
  boolean isNumbered() {
    return !SPEECH.equals(spoken.type())
        && spoken.reading().text().paragraphs().stream().filter(OwnParts::isNumbered).count()
            >= NUMBERED_ENOUGH;
  }

  /** Those of the numbered paragraphs. */
  Map<String, String> ofNumbered() {
    Map<String, String> own = new LinkedHashMap<>();
    int ofPillar = 0;
    for (int i = 0; i < spoken.paragraphs().size(); i++) {
      Paragraph paragraph = spoken.reading().text().paragraphs().get(i);
      if (isNumbered(paragraph)) {
        Map<String, SectorScore> scores = spoken.paragraphs().get(i);
        List<String> subjects = Subjects.of(paragraph.text().length(), scores);
        ofPillar += subjects.contains(SectorFinder.CROSS_SECTORAL) ? 1 : 0;
        put(paragraph, scores, subjects, ofPillar, own);
      }
    }
    return own;
  }

  private static void put(
      Paragraph paragraph,
      Map<String, SectorScore> scores,
      List<String> subjects,
      int ofPillar,
      Map<String, String> own) {
    scores.forEach(
        (code, score) -> {
          boolean isOwn =
              code.equals(SectorFinder.CROSS_SECTORAL)
                  ? (subjects.contains(code) && ofPillar >= OF_PILLAR) || begins(paragraph, score)
                  : subjects.contains(code);
          if (isOwn) {
            own.putIfAbsent(code, SectorFinder.at(paragraph, "paragraph", score));
          }
        });
  }

  /** "The ASEAN Socio-Cultural Community shall …": the pillar is what the paragraph is about. */
  private static boolean begins(Paragraph paragraph, @Nullable SectorScore score) {
    if (score == null || !score.isStrong()) {
      return false;
    }
    int at = paragraph.text().indexOf(score.words());
    return at >= 0 && at <= SUBJECT;
  }

  private static boolean isNumbered(Paragraph paragraph) {
    ParagraphKind kind = paragraph.kind();
    return kind == ParagraphKind.OPERATIVE
        || (kind == ParagraphKind.NUMBERED && !RECITAL.matcher(paragraph.text()).find());
  }

  /** The points of the paragraphs together, by sector. */
  static Map<String, Double> totals(List<Map<String, SectorScore>> scores) {
    Map<String, Double> totals = new LinkedHashMap<>();
    for (Map<String, SectorScore> score : scores) {
      score.forEach((code, s) -> totals.merge(code, s.points(), Double::sum));
    }
    return totals;
  }
}
