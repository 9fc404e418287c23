package org.lontar.extract.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.lontar.document.DocumentText;
import org.lontar.extract.TextAssembler;

/**
 * Measures how much of the article, and only of it, is read from the pages of a collection.
 *
 * <p>Run by hand with the folder of the collection (see {@link MarkedPage} for the layouts), then,
 * if wanted, {@code even} or {@code odd} for one half of it, and a folder into which the texts are
 * written. Prints precision, recall and F1 over shingles of four tokens, a line a page and the
 * means, and the time of parsing and extraction.
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
    List<MarkedPage> pages = MarkedPage.listOf(Path.of(args[0]), args.length > 1 ? args[1] : "all");
    List<Score> scores = new ArrayList<>();
    for (MarkedPage page : pages) {
      String text = read(page.html()).body();
      Score score = score(text, page.article());
      scores.add(score);
      print(page.name(), score);
      if (args.length > 2) {
        Files.writeString(Path.of(args[2]).resolve(page.name() + ".txt"), text);
      }
    }
    double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
    print("means", new Score(precision, recall));
    System.out.printf(
        Locale.ROOT,
        "mean of F1 %.4f over %d pages, %.2f ms a page%n",
        scores.stream().mapToDouble(Score::f1).average().orElse(0),
        pages.size(),
        milliseconds(pages) / pages.size());
  }

  /** The time of reading all pages once more, the program being warm. */
  private static double milliseconds(List<MarkedPage> pages) throws Exception {
    long start = System.nanoTime();
    for (MarkedPage page : pages) {
      read(page.html());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String name, Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-20s P %.3f R %.3f F1 %.3f%n",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static DocumentText read(byte[] html) throws Exception {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    new WebPageParser()
        .parse(new ByteArrayInputStream(html), xhtml, new Metadata(), new ParseContext());
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
