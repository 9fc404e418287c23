package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.query.UserQuery;
import org.lontar.search.Highlight;
import org.lontar.search.RankingWeights;

/**
 * Marks the words of a query in a whole document: from the offsets in the postings where the index
 * holds the document as it is in hand, else by analyzing it here, by itself.
 */
final class DocumentMarks {

  private DocumentMarks() {}

  /** Highlights by anchor, for paragraphs that have some. */
  static SortedMap<String, List<Highlight>> find(
      Snapshot snapshot, SourceDocument document, UserQuery query, RankingWeights weights)
      throws IOException {
    Optional<PlacedDocument> held = PlacedDocument.find(snapshot, document.id());
    if (held.isEmpty() || !isLaidOut(held.get().paragraphs(), document.text().paragraphs())) {
      return findAlone(document, query, weights);
    }
    QueryTranslator translator = new QueryTranslator(weights, snapshot.reader());
    Marks marks =
        new Marks(snapshot.searcher(), translator.translateMarks(Tiers.withoutSmallWords(query)));
    return byAnchor(
        document.text().paragraphs(), marks.find(held.get().leaf(), held.get().docId()));
  }

  /** Whether the paragraphs stand in the body so: then offsets in the postings fit them. */
  private static boolean isLaidOut(ParagraphTable table, List<Paragraph> paragraphs) {
    if (table.size() != paragraphs.size()) {
      return false;
    }
    return IntStream.range(0, paragraphs.size())
        .allMatch(i -> table.end(i) - table.start(i) == paragraphs.get(i).text().length());
  }

  private static SortedMap<String, List<Highlight>> findAlone(
      SourceDocument document, UserQuery query, RankingWeights weights) throws IOException {
    MemoryIndex alone = new MemoryIndex(true);
    alone.addField(
        FieldNames.TEXT,
        new SectionTokenStream(
            new WordBreaker(), new WordForms(), DocumentMapper.sectionsOf(document)));
    IndexSearcher searcher = alone.createSearcher();
    QueryTranslator translator = new QueryTranslator(weights, searcher.getIndexReader());
    Marks marks = new Marks(searcher, translator.translateMarks(Tiers.withoutSmallWords(query)));
    List<Marks.Mark> found = marks.find(searcher.getIndexReader().leaves().getFirst(), 0);
    return byAnchor(document.text().paragraphs(), found);
  }

  private static SortedMap<String, List<Highlight>> byAnchor(
      List<Paragraph> paragraphs, List<Marks.Mark> found) throws IOException {
    ParagraphTable table =
        new ParagraphTable(ParagraphTable.encode(paragraphs, BodyText.of(List.of())));
    SortedMap<Integer, List<Span>> spans = new TreeMap<>();
    for (Marks.Mark mark : found) {
      if (table.isBehind(mark.start())) {
        continue;
      }
      int paragraph = table.paragraphAt(mark.start());
      spans
          .computeIfAbsent(paragraph, p -> new ArrayList<>())
          .add(new Span(mark.start(), mark.end()).shifted(table.start(paragraph)));
    }
    SortedMap<String, List<Highlight>> byAnchor = new TreeMap<>();
    spans.forEach(
        (paragraph, inside) ->
            byAnchor.put(
                paragraphs.get(paragraph).anchor(),
                Span.toHighlights(paragraphs.get(paragraph).text(), inside)));
    return byAnchor;
  }
}
