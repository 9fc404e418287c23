package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.catalogue.VocabularyRows.Sector;

/** Weighs how much a piece speaks of each sector. Immutable, thread-safe. */
final class SectorScorer {

  /** A term of a sector with its weight; weight 0 is an ambiguous short form. */
  private record Sign(int sector, double weight) {}

  private final List<String> codes;
  private final TermIndex<Sign> terms = new TermIndex<>();

  SectorScorer(List<Sector> sectors) {
    codes = sectors.stream().map(Sector::code).toList();
    for (int i = 0; i < sectors.size(); i++) {
      Sector sector = sectors.get(i);
      add(sector.bodies(), i, SectorScore.BODY);
      add(sector.strong(), i, SectorScore.STRONG);
      add(sector.terms(), i, SectorScore.TERM);
      add(sector.ambiguous(), i, 0);
    }
  }

  private void add(List<String> words, int sector, double weight) {
    words.forEach(word -> terms.add(word, new Sign(sector, weight)));
  }

  /** The scores of the sectors that {@code piece} speaks of, in the order of the vocabulary. */
  Map<String, SectorScore> score(Piece piece) {
    SectorScore[] scores = new SectorScore[codes.size()];
    List<TermIndex.Match<Sign>> ambiguous = new ArrayList<>();
    int[] coveredUntil = new int[codes.size()];
    for (TermIndex.Match<Sign> match : terms.find(piece)) {
      int sector = match.value().sector();
      if (match.value().weight() == 0) {
        ambiguous.add(match);
      } else if (match.end() > coveredUntil[sector]) {
        // "health ministers" holds "health": words inside a longer term don't count again.
        coveredUntil[sector] = match.end();
        add(scores, sector, piece.words().substring(match.start(), match.end()), match);
      }
    }
    for (TermIndex.Match<Sign> match : ambiguous) {
      SectorScore score = scores[match.value().sector()];
      if (score != null) {
        score.add(piece.words().substring(match.start(), match.end()), SectorScore.STRONG);
      }
    }
    Map<String, SectorScore> found = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != null) {
        found.put(codes.get(i), scores[i]);
      }
    }
    return found;
  }

  private static void add(
      SectorScore[] scores, int sector, String words, TermIndex.Match<Sign> match) {
    if (scores[sector] == null) {
      scores[sector] = new SectorScore();
    }
    scores[sector].add(words, match.value().weight());
  }
}
