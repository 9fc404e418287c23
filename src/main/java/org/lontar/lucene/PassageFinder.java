package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.lontar.lucene.Marks.Mark;
import org.lontar.search.Passage;

/**
 * Finds the paragraphs of a hit that show best why it matched. Reads those paragraphs alone, not
 * the document. One thread, one request.
 */
final class PassageFinder {

  private static final int MAX_PASSAGES = 3;

  /** What a word gains when it stands in a paragraph more than once. */
  private static final double REPEAT_WEIGHT = 0.1;

  private final Marks marks;
  private final PassageCutter cutter = new PassageCutter();

  PassageFinder(Marks marks) {
    this.marks = marks;
  }

  /** The passages of a document in its own order; none where only its title matched. */
  List<Passage> find(LeafReaderContext leaf, int docId) throws IOException {
    List<Mark> found = marks.isEmpty() ? List.of() : marks.find(leaf, docId);
    if (found.isEmpty()) {
      return List.of();
    }
    ParagraphTable table =
        new ParagraphTable(EntryValues.read(leaf.reader(), FieldNames.PARAGRAPHS, docId));
    BodyTextReader texts = new BodyTextReader(leaf.reader());
    List<Passage> passages = new ArrayList<>();
    for (Map.Entry<Integer, List<Mark>> best : best(byParagraph(table, found)).entrySet()) {
      int paragraph = best.getKey();
      String text = texts.read(docId, table, table.start(paragraph), table.end(paragraph));
      passages.add(
          passage(table.entry(paragraph), text, spans(best.getValue(), table.start(paragraph))));
    }
    return passages;
  }

  private static Map<Integer, List<Mark>> byParagraph(ParagraphTable table, List<Mark> found) {
    Map<Integer, List<Mark>> byParagraph = new HashMap<>();
    for (Mark mark : found) {
      if (!table.isBehind(mark.start())) {
        byParagraph
            .computeIfAbsent(table.paragraphAt(mark.start()), p -> new ArrayList<>())
            .add(mark);
      }
    }
    return byParagraph;
  }

  private SortedMap<Integer, List<Mark>> best(Map<Integer, List<Mark>> byParagraph) {
    SortedMap<Integer, List<Mark>> best = new TreeMap<>();
    byParagraph.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, List<Mark>> e) -> -score(e.getValue()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_PASSAGES)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }

  /** Different words count most, rare ones more than common ones, repeated ones a little. */
  private double score(List<Mark> inside) {
    Map<Integer, Integer> timesByClause = new TreeMap<>();
    inside.forEach(mark -> timesByClause.merge(mark.clause(), 1, Integer::sum));
    double score = 0;
    for (Map.Entry<Integer, Integer> entry : timesByClause.entrySet()) {
      score += marks.rarity(entry.getKey()) * (1 + REPEAT_WEIGHT * Math.log(entry.getValue()));
    }
    return score;
  }

  private static List<Span> spans(List<Mark> inside, int paragraphStart) {
    return Span.merged(
        inside.stream()
            .map(mark -> new Span(mark.start(), mark.end()).shifted(paragraphStart))
            .toList());
  }

  private Passage passage(ParagraphTable.Entry entry, String text, List<Span> spans) {
    PassageCutter.Piece piece = cutter.cut(text, spans);
    return new Passage(
        entry.anchor(),
        entry.number(),
        entry.language(),
        piece.text(),
        Span.toHighlights(piece.text(), piece.marks()));
  }
}
