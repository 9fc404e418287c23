package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.Section;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.query.UserQuery;
import org.lontar.search.HitExplanation.Form;
import org.lontar.search.RankingWeights;

/**
 * Finds how and where a document writes parts of a query. The document is analyzed once, by itself.
 * One thread.
 */
final class ClausePlaces {

  private static final int MAX_FORMS = 10;
  private static final int MAX_ANCHORS = 5;

  private final SourceDocument document;
  private final String text;
  private final ParagraphTable table;
  private final IndexSearcher searcher;
  private final QueryTranslator translator;

  ClausePlaces(SourceDocument document, RankingWeights weights) throws IOException {
    this.document = document;
    List<Section> sections = DocumentMapper.sectionsOf(document);
    this.text = sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    this.table =
        new ParagraphTable(
            ParagraphTable.encode(document.text().paragraphs(), BodyText.of(List.of())));
    MemoryIndex alone = new MemoryIndex(true);
    alone.addField(
        FieldNames.TEXT, new SectionTokenStream(new WordBreaker(), new WordForms(), sections));
    this.searcher = alone.createSearcher();
    this.translator = new QueryTranslator(weights, searcher.getIndexReader());
  }

  /**
   * Where a clause stands. Immutable.
   *
   * @param forms as written, the most frequent first
   * @param anchors of the first paragraphs with it
   * @param inText how often in the paragraphs
   * @param inTitle how often in the title
   */
  record Places(List<Form> forms, List<String> anchors, int inText, int inTitle) {}

  /** The places of a clause; none where it has no words to look for. */
  Places of(UserQuery clause) throws IOException {
    List<Query> marked = translator.translateMarks(clause);
    List<Marks.Mark> found =
        new Marks(searcher, marked).find(searcher.getIndexReader().leaves().getFirst(), 0);
    Map<String, Integer> forms = new TreeMap<>();
    Set<String> anchors = new LinkedHashSet<>();
    List<Marks.Mark> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparingInt(Marks.Mark::start));
    int inTitle = 0;
    for (Marks.Mark mark : inOrder) {
      forms.merge(text.substring(mark.start(), mark.end()), 1, Integer::sum);
      if (table.isBehind(mark.start())) {
        inTitle++;
      } else if (anchors.size() < MAX_ANCHORS) {
        anchors.add(paragraphAt(mark.start()).anchor());
      }
    }
    return new Places(mostFrequent(forms), List.copyOf(anchors), inOrder.size() - inTitle, inTitle);
  }

  private Paragraph paragraphAt(int offset) {
    return document.text().paragraphs().get(table.paragraphAt(offset));
  }

  private static List<Form> mostFrequent(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .map(form -> new Form(form.getKey(), form.getValue()))
        .sorted(Comparator.comparingInt(Form::times).reversed().thenComparing(Form::written))
        .limit(MAX_FORMS)
        .toList();
  }
}
