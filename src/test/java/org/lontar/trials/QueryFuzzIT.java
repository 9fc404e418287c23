package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Labels;
import org.lontar.document.SourceDocument;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.Highlight;
import org.lontar.search.Hit;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.testkit.Documents;
import org.lontar.testkit.HostileQueries;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Trials;
import org.lontar.web.page.EnglishNames;
import org.lontar.web.page.ResultsPages;

/**
 * Hostile queries against the whole search over documents in many scripts: always an answer, within
 * the limits. A few hundred by default, ten minutes of them with {@code ./check --full}; the
 * slowest answer is in the report of the test.
 */
class QueryFuzzIT {

  private static final int LEAST = 400;
  private static final int DOCUMENTS = 400;
  private static final int INVENTED = 30_000;

  private static final List<String> WORDS =
      List.of(
          "haze",
          "health",
          "statements",
          "the",
          "of",
          "and",
          "to",
          "in",
          "co-operation",
          "ASEAN",
          "Timor-Leste's",
          "résumé",
          "education",
          "educators",
          "U.S.",
          "2024",
          "222",
          "pendidikan",
          "mendidik",
          "giáo",
          "dục",
          "Đà",
          "Nẵng",
          "kalusugan",
          "ข่าว",
          "ข้าว",
          "อาเซียน",
          "เตือนภัย",
          "ສຶກສາ",
          "ສຸຂະພາບ",
          "អប់រំ",
          "សុខភាព",
          "ប្រជុំ",
          "ပညာရေး",
          "ကျန်းမာရေး",
          "东盟",
          "健康",
          "アセアン",
          "здоровье",
          "صحة",
          "שלום",
          "ΥΓΕΙΑ",
          "😀");

  private final Labels labels = new Labels(Map.of());
  private final RequestReader requests = new RequestReader(labels);
  private final ResultsPages pages = new ResultsPages(EnglishNames.of(labels));

  private long slowestNanos;
  private String slowest = "";

  @Test
  void alwaysAnswers(@TempDir Path folder, TestReporter reporter) throws IOException {
    Duration time = Duration.ofSeconds(Trials.count(0, 600));
    HostileQueries queries = new HostileQueries(20_261_122, WORDS);
    int asked = 0;
    try (IndexFixture index = IndexFixture.of(folder, documents())) {
      long end = System.nanoTime() + time.toNanos();
      while (asked < LEAST || System.nanoTime() < end) {
        ask(index.engine(), request(queries), queries.number(20) == 0);
        asked++;
      }
    }
    reporter.publishEntry(
        Map.of(
            "asked", Integer.toString(asked),
            "slowest millis", Long.toString(slowestNanos / 1_000_000),
            "slowest query", slowest));
  }

  private SearchRequest request(HostileQueries queries) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(queries.next()));
    if (queries.number(8) == 0) {
      parameters.put("reading", List.of("literal"));
    }
    if (queries.number(8) == 0) {
      parameters.put("sort", List.of("newest"));
    }
    if (queries.number(8) == 0) {
      parameters.put("copies", List.of("collapsed"));
    }
    if (queries.number(8) == 0) {
      parameters.put("year", List.of("2000..2010"));
    }
    return requests.read(parameters);
  }

  private void ask(SearchEngine engine, SearchRequest request, boolean isMarked)
      throws IOException {
    String typed = request.query().text();
    try {
      long start = System.nanoTime();
      SearchResponse response = engine.search(request);
      note(System.nanoTime() - start, typed);
      assertThat(response.hits()).hasSizeLessThanOrEqualTo(request.window().size());
      assertThat(pages.of(response, Optional.empty(), null)).isNotNull();
      if (isMarked && !response.hits().isEmpty()) {
        mark(engine, response.hits().getFirst(), request);
      }
    } catch (RuntimeException e) {
      throw new AssertionError("failed on: " + typed, e);
    }
  }

  private void mark(SearchEngine engine, Hit hit, SearchRequest request) throws IOException {
    SourceDocument document = engine.find(hit.id()).orElseThrow();
    Map<String, List<Highlight>> marks = engine.highlight(document, request.query().tree());
    assertThat(marks).isNotNull();
  }

  private void note(long nanos, String typed) {
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowest = typed;
    }
  }

  /** Documents of common words in all scripts and of very many words that stand once or twice. */
  private static Documents[] documents() {
    Random random = new Random(7);
    List<Documents> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(
          doc("d" + i)
              .title(sentence(random, 6))
              .year(2000 + random.nextInt(25))
              .paragraphs(
                  sentence(random, 200),
                  sentence(random, 60),
                  sentence(random, 20),
                  invented(random)));
    }
    return documents.toArray(Documents[]::new);
  }

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int common = Math.min(random.nextInt(WORDS.size()), random.nextInt(WORDS.size()));
      text.append(WORDS.get(common)).append(random.nextInt(12) == 0 ? ", " : " ");
    }
    return text.toString();
  }

  private static String invented(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2 * INVENTED / DOCUMENTS; i++) {
      for (int number = random.nextInt(INVENTED) + 700; number > 0; number /= 20) {
        text.append("abcdefghiklmnoprstuw".charAt(number % 20));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
