package org.lontar.extract.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.lontar.document.DocumentText;
import org.lontar.extract.TextAssembler;

/**
 * Measures how much of the article, and only of it, is read from the pages of a collection.
 *
 * <p>Run by hand with the folder of the collection: {@code ground-truth.json} (item to {@code
 * articleBody}) and {@code html/ITEM.html.gz}. Prints precision, recall and F1 over shingles of
 * four tokens, a line a page and the means; with a page's item as second argument, its text too.
 */
public final class ExtractionBenchmark {

  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int SHINGLE = 4;

  private ExtractionBenchmark() {}

  /**
   * What was found of one page.
   *
   * @param precision which share of what was read is in the article
   * @param recall which share of the article was read
   */
  record Score(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** Measures the collection in the folder that is the first argument. */
  public static void main(String[] args) throws Exception {
    Path dir = Path.of(args[0]);
    JsonNode truth = new ObjectMapper().readTree(dir.resolve("ground-truth.json").toFile());
    List<Score> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String text = read(dir.resolve("html").resolve(page.getKey() + ".html.gz")).body();
      Score score = score(text, page.getValue().path("articleBody").asText());
      scores.add(score);
      print(page.getKey().substring(0, 8), score);
      if (args.length > 1 && page.getKey().startsWith(args[1])) {
        System.out.println(text);
      }
    }
    double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
    print("means", new Score(precision, recall));
    System.out.printf(
        Locale.ROOT,
        "mean of F1 %.3f%n",
        scores.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  private static void print(String name, Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-10s P %.3f R %.3f F1 %.3f%n",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static DocumentText read(Path file) throws Exception {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      new WebPageParser().parse(stream, xhtml, new Metadata(), new ParseContext());
    }
    return new TextAssembler().assemble("text/html", xhtml.toString(), List.of(), List.of());
  }

  static Score score(String text, String truth) throws IOException {
    Map<String, Integer> found = shingles(text);
    Map<String, Integer> wanted = shingles(truth);
    int common =
        found.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), wanted.getOrDefault(e.getKey(), 0)))
            .sum();
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    int due = wanted.values().stream().mapToInt(Integer::intValue).sum();
    return new Score(all == 0 ? 0 : (double) common / all, due == 0 ? 0 : (double) common / due);
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    for (int at = 0; at + SHINGLE <= tokens.size(); at++) {
      shingles.merge(String.join(" ", tokens.subList(at, at + SHINGLE)), 1, Integer::sum);
    }
    return shingles;
  }
}
