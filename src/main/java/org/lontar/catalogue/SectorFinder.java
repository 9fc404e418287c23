package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.Part;
import org.lontar.document.SeriesMeeting;

/**
 * Finds the sectors of each paragraph and of the document. Immutable, thread-safe.
 *
 * <p>A document has the sectors of its title, of its headings and of its numbered paragraphs; one
 * without numbers, and a speech, those that its prose treats ({@link Prose}); and the pillar's own
 * where it is about the whole ({@link WholePillar}).
 */
final class SectorFinder {
  static final String CROSS_SECTORAL = "cross-sectoral";

  /** A paragraph is of a sector from this many points, and from this share of its best sector. */
  private static final double OF_PARAGRAPH = 2;

  private static final double SHARE_OF_PARAGRAPH = 0.4;

  private final SectorScorer scorer;
  private final Prose prose;
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

  /**
   * What is said of one document.
   *
   * @param reading the document
   * @param type its type's code, or null
   * @param meetings the meetings whose document it is
   * @param title the sectors that its title speaks of
   * @param paragraphs the sectors that each paragraph speaks of
   */
  record Spoken(
      Reading reading,
      @Nullable String type,
      List<Described<SeriesMeeting>> meetings,
      Map<String, SectorScore> title,
      List<Map<String, SectorScore>> paragraphs) {

    /** How many characters the paragraphs have. */
    int chars() {
      return reading.body().stream().mapToInt(p -> p.words().length()).sum();
    }
  }

  SectorFinder(List<Sector> sectors, DocumentWords documents) {
    order = sectors.stream().map(Sector::code).toList();
    scorer = new SectorScorer(sectors);
    prose = new Prose(scorer, documents);
  }

  /**
   * The sectors of a document and of its paragraphs.
   *
   * @param type its type's code, or null
   * @param meetings the meetings whose document it is
   */
  Sectors find(Reading reading, @Nullable String type, List<Described<SeriesMeeting>> meetings) {
    Piece title = reading.title();
    Map<String, SectorScore> ofTitle =
        title == null ? Map.of() : scorer.score(OfficeHolders.masked(title));
    List<Map<String, SectorScore>> scores =
        reading.body().stream().map(OfficeHolders::masked).map(scorer::score).toList();
    Spoken spoken = new Spoken(reading, type, meetings, ofTitle, scores);
    List<Described<String>> embedded = embedded(reading);
    return new Sectors(embedded.isEmpty() ? ofDocument(spoken) : embedded, byParagraph(spoken));
  }

  private List<Described<String>> embedded(Reading reading) {
    Map<String, Described<String>> found = inOrder();
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

  private List<List<String>> byParagraph(Spoken spoken) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < spoken.paragraphs().size(); i++) {
      List<String> own = ofParagraph(spoken.paragraphs().get(i));
      String heading = spoken.reading().text().paragraphs().get(i).heading();
      all.add(own.isEmpty() && heading != null ? ofHeading(heading) : own);
    }
    return all;
  }

  private static List<String> ofParagraph(Map<String, SectorScore> scores) {
    double best = scores.values().stream().mapToDouble(SectorScore::points).max().orElse(0);
    return scores.entrySet().stream()
        .filter(e -> e.getValue().points() >= OF_PARAGRAPH)
        .filter(e -> e.getValue().points() >= best * SHARE_OF_PARAGRAPH)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A paragraph that names no sector stands under its heading's. */
  private List<String> ofHeading(String heading) {
    return scorer.score(Piece.of(Part.TEXT, heading)).entrySet().stream()
        .filter(e -> e.getValue().isStrong())
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Described<String>> ofDocument(Spoken spoken) {
    Map<String, String> why = inOrder();
    OwnParts parts = new OwnParts(spoken, scorer);
    parts.ofTitle().forEach(why::putIfAbsent);
    boolean sectoral = why.keySet().stream().anyMatch(code -> !code.equals(CROSS_SECTORAL));
    parts.ofHeadings(!sectoral).forEach(why::putIfAbsent);
    boolean numbered = parts.isNumbered();
    (numbered ? parts.ofNumbered() : prose.treated(spoken, new TreeSet<>(why.keySet())))
        .forEach(why::putIfAbsent);
    String whole = WholePillar.evidence(spoken, why.keySet(), !numbered);
    if (whole != null) {
      why.putIfAbsent(CROSS_SECTORAL, whole);
    }
    List<Described<String>> found = new ArrayList<>();
    why.forEach((code, reason) -> found.add(Described.inferred(code, reason)));
    return found;
  }

  private <T> Map<String, T> inOrder() {
    return new TreeMap<>(Comparator.comparingInt(order::indexOf));
  }

  /** How evidence names a paragraph. */
  static String at(Paragraph paragraph, String what, SectorScore score) {
    return what + " " + paragraph.anchor() + ": \"" + score.words() + "\"";
  }
}
