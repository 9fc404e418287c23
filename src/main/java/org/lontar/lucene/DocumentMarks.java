package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * Marks the words of a query in a whole document. The document is analyzed here, by itself: the
 * index may hold a newer version of it than the one in hand.
 */
final class DocumentMarks {

  private DocumentMarks() {}

  /** Highlights by anchor, for paragraphs that have some. */
  static SortedMap<String, List<Highlight>> find(
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
