package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.SectorFinder.Spoken;

/**
 * Finds the sectors that an article or a speech treats: in a short one what it is mostly about, and
 * what the documents are on whose adoption it tells; in a long one those to which it gives two
 * passages or more. Immutable, thread-safe.
 */
final class Prose {
  /** Prose of at most so many characters is short. */
  private static final int SHORT = 1_500;

  /** A passage: a paragraph, or a part of one that is longer. */
  private static final int PASSAGE = 500;

  /** Passages that a sector needs in long prose. */
  private static final int PASSAGES = 2;

  /** A passage with so many points, three terms of the sector's own, counts for two. */
  private static final double TWICE = 6;

  private static final double SHARE_OF_PASSAGES = 0.15;
  private static final double SHARE = 0.4;

  /** One term of the sector's own and another sign of it. */
  private static final double LEAST = 3;

  /** "… on the", in languages with spaces; others write on. */
  private static final Pattern ON =
      Pattern.compile(
          "^(?: [\\p{L}\\p{M}-]{1,20}){0,3}? (?:on|for|towards?|against|tentang|mengenai|untuk|bagi|về|tungkol|hinggil|ukol|laban)\\b|^\\s?[^\\sa-z\\x00-\\x7f]");

  /** How far behind the word for it a document's subject stands. */
  private static final int SUBJECT = 90;

  private final SectorScorer scorer;
  private final DocumentWords documents;

  Prose(SectorScorer scorer, DocumentWords documents) {
    this.scorer = scorer;
    this.documents = documents;
  }

  /**
   * The sectors that the prose treats, with why.
   *
   * @param named the sectors that title and headings name
   */
  Map<String, String> treated(Spoken spoken, Set<String> named) {
    if (spoken.chars() > SHORT) {
      return ofPassages(spoken);
    }
    Map<String, String> treated = ofDocuments(spoken);
    mostly(spoken, named).forEach(treated::putIfAbsent);
    return treated;
  }

  /** "They signed a declaration on …": what it is on is a subject of a short report of it. */
  private Map<String, String> ofDocuments(Spoken spoken) {
    Map<String, String> treated = new LinkedHashMap<>();
    for (Piece piece : spoken.reading().body()) {
      for (int end : documents.ends(piece)) {
        int stop = Math.min(piece.sentenceEnd(end, SUBJECT), end + SUBJECT);
        Piece subject = Piece.of(piece.part(), piece.words().substring(end, stop));
        Map<String, SectorScore> scores = scorer.score(subject);
        if (!Subjects.isList(scores) && ON.matcher(subject.folded()).find()) {
          scores.forEach(
              (code, score) -> {
                if (score.isStrong() && !code.equals(SectorFinder.CROSS_SECTORAL)) {
                  treated.putIfAbsent(code, "a document on \"" + score.words() + "\"");
                }
              });
        }
      }
    }
    return treated;
  }

  /** What a short text speaks of most; beside its title's sectors only what it speaks of more. */
  private static Map<String, String> mostly(Spoken spoken, Set<String> named) {
    Map<String, Double> totals = OwnParts.totals(spoken.paragraphs());
    spoken.title().forEach((code, score) -> totals.merge(code, score.points(), Double::sum));
    double best = totals.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double ofPillar = totals.getOrDefault(SectorFinder.CROSS_SECTORAL, 0.0);
    boolean isPillars = ofPillar > 0 && ofPillar >= best;
    double share = named.isEmpty() ? SHARE : 1;
    Map<String, String> treated = new LinkedHashMap<>();
    totals.forEach(
        (code, points) -> {
          String words = strong(code, spoken.paragraphs());
          boolean isOpen = !isPillars || code.equals(SectorFinder.CROSS_SECTORAL);
          if (words != null && isOpen && points >= LEAST && points >= best * share) {
            treated.put(code, "most of the text: \"" + words + "\"");
          }
        });
    return treated;
  }

  private static @Nullable String strong(String code, List<Map<String, SectorScore>> paragraphs) {
    return paragraphs.stream()
        .map(scores -> scores.get(code))
        .filter(score -> score != null && score.isStrong())
        .map(SectorScore::words)
        .findFirst()
        .orElse(null);
  }

  private Map<String, String> ofPassages(Spoken spoken) {
    Map<String, List<String>> passages = new LinkedHashMap<>();
    for (int i = 0; i < spoken.paragraphs().size(); i++) {
      Piece piece = spoken.reading().body().get(i);
      if (piece.words().length() <= PASSAGE * 2) {
        add(piece, spoken.paragraphs().get(i), passages);
      } else {
        split(OfficeHolders.masked(piece)).forEach(p -> add(p, scorer.score(p), passages));
      }
    }
    int most = passages.values().stream().mapToInt(List::size).max().orElse(0);
    Map<String, String> treated = new LinkedHashMap<>();
    passages.forEach(
        (code, words) -> {
          if (words.size() >= PASSAGES && words.size() >= most * SHARE_OF_PASSAGES) {
            treated.put(code, "passages on \"" + words.getFirst() + "\"");
          }
        });
    return treated;
  }

  private static void add(
      Piece passage, Map<String, SectorScore> scores, Map<String, List<String>> passages) {
    for (String code : Subjects.of(passage.words().length(), scores)) {
      SectorScore score = scores.get(code);
      if (score != null) {
        List<String> words = passages.computeIfAbsent(code, key -> new ArrayList<>());
        words.add(score.words());
        if (score.points() >= TWICE) {
          words.add(score.words());
        }
      }
    }
  }

  private static List<Piece> split(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    int start = 0;
    while (start < piece.words().length()) {
      int end = piece.sentenceEnd(Math.min(start + PASSAGE, piece.words().length()), PASSAGE);
      parts.add(Piece.of(piece.part(), piece.words().substring(start, end)));
      start = end;
    }
    return parts;
  }
}
