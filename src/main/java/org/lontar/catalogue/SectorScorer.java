package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<Integer, SectorScore> scores = new TreeMap<>();
    List<TermIndex.Match<Sign>> ambiguous = new ArrayList<>();
    int coveredFrom = 0;
    int coveredUntil = 0;
    for (TermIndex.Match<Sign> match : longestFirst(terms.find(piece))) {
      // "health ministers" holds "health": words inside a longer term don't count again.
      boolean inside = match.end() <= coveredUntil && match.start() >= coveredFrom;
      boolean same = match.start() == coveredFrom && match.end() == coveredUntil;
      if (inside && !same) {
        continue;
      }
      if (match.value().weight() == 0) {
        ambiguous.add(match);
        continue;
      }
      coveredFrom = match.start();
      coveredUntil = match.end();
      add(match, piece, match.value().weight(), scores);
    }
    ambiguous.stream()
        .filter(match -> scores.containsKey(match.value().sector()))
        .forEach(match -> add(match, piece, SectorScore.STRONG, scores));
    Map<String, SectorScore> found = new LinkedHashMap<>();
    scores.forEach((sector, score) -> found.put(codes.get(sector), score));
    return found;
  }

  private static List<TermIndex.Match<Sign>> longestFirst(List<TermIndex.Match<Sign>> matches) {
    List<TermIndex.Match<Sign>> sorted = new ArrayList<>(matches);
    sorted.sort(
        Comparator.<TermIndex.Match<Sign>>comparingInt(TermIndex.Match::start)
            .thenComparing(
                Comparator.<TermIndex.Match<Sign>>comparingInt(TermIndex.Match::end).reversed()));
    return sorted;
  }

  private static void add(
      TermIndex.Match<Sign> match, Piece piece, double weight, Map<Integer, SectorScore> scores) {
    scores
        .computeIfAbsent(match.value().sector(), key -> new SectorScore())
        .add(piece.words().substring(match.start(), match.end()), weight);
  }
}
