package org.lontar.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.lontar.lucene.analysis.Section;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;
import org.lontar.search.Highlight;
import org.lontar.search.LanguageCheck;
import org.lontar.search.RankingWeights;

/**
 * Searches a sentence of each language for a word, with the analysis and the queries of every
 * search, over an index in memory. The questions are a file of the program. Thread-safe; asks once.
 */
final class LanguageSelfTest {

  private static final String QUESTIONS = "/lucene/self-test.txt";
  private static final int CELLS = 4;

  private final RankingWeights weights;
  private @Nullable List<LanguageCheck> answered;

  LanguageSelfTest(RankingWeights weights) {
    this.weights = weights;
  }

  /** All questions in the order of the file, with their outcome. */
  synchronized List<LanguageCheck> run() throws IOException {
    List<LanguageCheck> known = answered;
    if (known == null) {
      List<LanguageCheck> checks = new ArrayList<>();
      for (String line : lines()) {
        checks.add(check(line));
      }
      known = List.copyOf(checks);
      answered = known;
    }
    return known;
  }

  private LanguageCheck check(String line) throws IOException {
    String[] cells = line.split("\\|", CELLS);
    String language = cells[0].strip();
    LanguageCheck.Kind kind = LanguageCheck.Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
    String typed = cells[2].strip();
    String sentence = cells[3].strip();
    List<Highlight> found = find(language, typed, sentence);
    boolean mustBeFound = kind != LanguageCheck.Kind.APART;
    return new LanguageCheck(
        language, kind, typed, sentence, found, mustBeFound != found.isEmpty());
  }

  private List<Highlight> find(String language, String typed, String sentence) throws IOException {
    MemoryIndex alone = new MemoryIndex(true);
    alone.addField(
        FieldNames.TEXT,
        new SectionTokenStream(
            new WordBreaker(), new WordForms(), List.of(new Section(sentence, language))));
    IndexSearcher searcher = alone.createSearcher();
    QueryTranslator translator = new QueryTranslator(weights, searcher.getIndexReader());
    UserQuery query = UserQueryParser.parse(typed).tree();
    if (searcher.count(translator.translate(query)) == 0) {
      return List.of();
    }
    Marks marks = new Marks(searcher, translator.translateMarks(query));
    List<Span> spans =
        marks.find(searcher.getIndexReader().leaves().getFirst(), 0).stream()
            .map(mark -> new Span(mark.start(), mark.end()))
            .toList();
    return Span.toHighlights(sentence, spans);
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = LanguageSelfTest.class.getResourceAsStream(QUESTIONS)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + QUESTIONS);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
