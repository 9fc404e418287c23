package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.lontar.lucene.Marks.Mark;
import org.lontar.search.Passage;

/**
 * Finds the pieces of a hit that show best why it matched. Reads those pieces alone, not the
 * document. One thread, one request.
 */
final class PassageFinder {

  private final Marks marks;
  private final int maxPassages;
  private final double[] weights;
  private final PassageCutter cutter = new PassageCutter();
  private final Map<LeafReader, Texts> texts = new HashMap<>();

  /** What is read of one segment. */
  private record Texts(EntryValues tables, BodyTextReader words) {}

  /**
   * A finder.
   *
   * @param maxPassages of one document
   */
  PassageFinder(Marks marks, int maxPassages) {
    this.marks = marks;
    this.maxPassages = maxPassages;
    this.weights = marks.weights();
  }

  /** The passages of a document, the best first; none where only its title matched. */
  List<Passage> find(LeafReaderContext leaf, int docId) throws IOException {
    List<Mark> found = marks.isEmpty() ? List.of() : marks.find(leaf, docId);
    if (found.isEmpty()) {
      return List.of();
    }
    Texts inLeaf = texts(leaf.reader());
    ParagraphTable table = new ParagraphTable(inLeaf.tables().get(docId));
    List<Mark> inBody =
        found.stream()
            .filter(mark -> !table.isBehind(mark.start()))
            .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
            .toList();
    List<Passage> passages = new ArrayList<>();
    for (PassageChooser.Place place :
        new PassageChooser(table, inBody, weights).choose(maxPassages)) {
      passages.add(passage(inLeaf.words(), docId, table, place, inBody));
    }
    return passages;
  }

  /**
   * The best passage of one paragraph.
   *
   * @param inParagraph its marks, in order of their beginnings, one or more
   */
  Passage inParagraph(LeafReader leaf, int docId, ParagraphTable table, List<Mark> inParagraph)
      throws IOException {
    PassageChooser.Place best =
        new PassageChooser(table, inParagraph, weights).choose(1).getFirst();
    return passage(texts(leaf).words(), docId, table, best, inParagraph);
  }

  private Texts texts(LeafReader leaf) throws IOException {
    Texts known = texts.get(leaf);
    if (known == null) {
      known = new Texts(new EntryValues(leaf, FieldNames.PARAGRAPHS), new BodyTextReader(leaf));
      texts.put(leaf, known);
    }
    return known;
  }

  private Passage passage(
      BodyTextReader words,
      int docId,
      ParagraphTable table,
      PassageChooser.Place place,
      List<Mark> inBody)
      throws IOException {
    int start = table.start(place.paragraph());
    int end = table.end(place.paragraph());
    // A paragraph may be a whole book.
    int from = Math.max(start, place.start() - PassageCutter.CONTEXT_CHARS);
    int to = Math.min(end, place.end() + PassageCutter.CONTEXT_CHARS);
    List<Span> spans =
        inBody.stream()
            .filter(mark -> mark.start() >= from && mark.end() <= to)
            .map(mark -> new Span(mark.start(), mark.end()).shifted(from))
            .toList();
    PassageCutter.Piece piece =
        cutter.cut(
            words.read(docId, table, from, to),
            from == start,
            to == end,
            new Span(place.start(), place.end()).shifted(from),
            Span.merged(spans));
    ParagraphTable.Entry entry = table.entry(place.paragraph());
    return new Passage(
        entry.anchor(),
        entry.number(),
        entry.language(),
        piece.text(),
        Span.toHighlights(piece.text(), piece.marks()));
  }
}
