package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.lontar.lucene.Marks.Mark;
import org.lontar.lucene.quotation.HeldText;
import org.lontar.lucene.quotation.Quotation;

/**
 * Finds the stretch of a document that has most of the clues of a quotation close together, and
 * reads that stretch alone. One thread, one request.
 */
final class QuotationWindow {

  /** What is read before the first clue and after the last, so that what is altered is seen. */
  private static final int MARGIN_CHARS = 200;

  /**
   * A quotation that leaves words out, and does not say so, is shorter than what it is taken from.
   */
  private static final double SLACK = 1.5;

  /** How many characters an ellipsis may stand for: some paragraphs. */
  private static final int ELLIPSIS_CHARS = 6_000;

  private static final double LEAST_GAIN = 1e-9;

  private final QuotationQuery query;
  private final Marks marks;
  private final int margin;
  private final int maxChars;

  QuotationWindow(QuotationQuery query, Quotation quotation, IndexSearcher searcher)
      throws IOException {
    this.query = query;
    this.marks =
        new Marks(searcher, query.clues().stream().map(QuotationQuery.Clue::query).toList());
    int quoted = quotation.text().length();
    this.margin = quoted + MARGIN_CHARS;
    this.maxChars =
        (int) (quoted * SLACK) + (quotation.hasEllipsis() ? ELLIPSIS_CHARS : MARGIN_CHARS);
  }

  /** What a stretch is: the words, and how the paragraphs of the document are cited. */
  record Found(HeldText text, ParagraphTable table) {}

  /** The best stretch of a document; empty where only its title has clues. */
  Optional<Found> find(LeafReaderContext leaf, int docId) throws IOException {
    ParagraphTable table =
        new ParagraphTable(EntryValues.read(leaf.reader(), FieldNames.PARAGRAPHS, docId));
    List<Mark> found =
        marks.find(leaf, docId).stream()
            .filter(mark -> !table.isBehind(mark.start()))
            .sorted(Comparator.comparingInt(Mark::start))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span densest = densest(found);
    Span stretch = new Span(Math.max(0, densest.start() - margin), densest.end() + margin);
    return Optional.of(
        new Found(read(new BodyTextReader(leaf.reader()), docId, table, stretch), table));
  }

  /** The window that has the most telling clues, each counted once. */
  private Span densest(List<Mark> found) {
    int[] times = new int[query.clues().size()];
    double weight = 0;
    double best = -1;
    Span densest = new Span(0, 0);
    int first = 0;
    for (Mark mark : found) {
      if (times[mark.clause()]++ == 0) {
        weight += weight(mark);
      }
      while (mark.end() - found.get(first).start() > maxChars) {
        Mark left = found.get(first++);
        if (--times[left.clause()] == 0) {
          weight -= weight(left);
        }
      }
      if (weight > best + LEAST_GAIN) {
        best = weight;
        densest = new Span(found.get(first).start(), mark.end());
      }
    }
    return densest;
  }

  private double weight(Mark mark) {
    return query.clues().get(mark.clause()).weight();
  }

  private static HeldText read(BodyTextReader texts, int docId, ParagraphTable table, Span stretch)
      throws IOException {
    List<HeldText.Stretch> stretches = new ArrayList<>();
    int last = table.paragraphAt(stretch.end());
    for (int i = table.paragraphAt(stretch.start()); i <= last; i++) {
      int start = Math.max(table.start(i), stretch.start());
      int end = Math.min(table.end(i), stretch.end());
      String text = texts.read(docId, table, start, end);
      String number = start == table.start(i) ? table.entry(i).number() : null;
      stretches.add(new HeldText.Stretch(i, number, text));
    }
    return HeldText.of(stretches);
  }
}
