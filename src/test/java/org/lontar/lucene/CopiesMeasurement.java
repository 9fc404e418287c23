package org.lontar.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jsoup.Jsoup;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.copies.Sketch;
import org.lontar.search.GenerationWriter;
import org.lontar.search.RankingWeights;
import org.lontar.testkit.Documents;

/**
 * Measures how well copies are told from what only looks like them, what a sketch costs, and how
 * large the index grows by it. Arguments: {@code un-general-debate.jsonl.gz}, a folder of pages
 * ({@code *.html}), a scratch folder.
 *
 * <p>Each text becomes a release of 60 to 1,200 words with variants that are copies and variants
 * that are not; all lie in one index, and every pair is held against what it should be.
 */
final class CopiesMeasurement {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int TEXTS = 400;
  private static final int YEAR = 2019;

  /** Shorter pages have no copies, by decision. */
  private static final int FEWEST_WORDS = 60;

  private final PrintStream out;
  private final Path scratch;
  private final Random random = new Random(11);

  private CopiesMeasurement(PrintStream out, Path scratch) {
    this.out = out;
    this.scratch = scratch;
  }

  /** Runs all measurements. */
  public static void main(String[] arguments) throws IOException {
    List<String> speeches = speeches(Path.of(arguments[0]));
    CopiesMeasurement measurement = new CopiesMeasurement(System.out, Path.of(arguments[2]));
    measurement.groups("speeches", speeches);
    measurement.groups("pages", pages(Path.of(arguments[1])));
    measurement.cost(speeches);
  }

  private static List<String> speeches(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = json.readTree(line);
        texts.add(node.get("text").asText());
      }
    }
    return texts;
  }

  private static List<String> pages(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String text = Jsoup.parse(Files.readString(file)).body().wholeText();
        text = text.replaceAll("[ \\t]+", " ").strip();
        if (words(text) >= FEWEST_WORDS) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private Map<String, BiFunction<String, Random, String>> copies() {
    Map<String, BiFunction<String, Random, String>> variants = new TreeMap<>();
    variants.put("frame", (text, r) -> noise(r, 10) + "\n" + text + "\n" + noise(r, 15));
    variants.put("edit1", (text, r) -> edited(text, r, 0.01));
    variants.put("edit2", (text, r) -> edited(text, r, 0.02));
    variants.put("upper", (text, r) -> text.toUpperCase(Locale.ROOT).replace("'", "’"));
    variants.put("own20", (text, r) -> noise(r, words(text) / 5) + " " + text);
    variants.put("own50", (text, r) -> text + " " + noise(r, words(text) / 2));
    variants.put("cut10", (text, r) -> part(text, 0.9));
    return variants;
  }

  private static Map<String, BiFunction<String, Random, String>> others() {
    Map<String, BiFunction<String, Random, String>> variants = new TreeMap<>();
    variants.put("-year", (text, r) -> nextYear(text));
    variants.put("-edit15", (text, r) -> edited(text, r, 0.15));
    variants.put("-half", (text, r) -> part(text, 0.4));
    return variants;
  }

  /** Puts all variants into one index and counts pairs by kind. */
  private void groups(String name, List<String> texts) throws IOException {
    Path folder = scratch.resolve(name);
    List<String> ids = new ArrayList<>();
    int step = Math.max(1, texts.size() / TEXTS);
    try (GenerationWriter writer = new LuceneIndexStore(folder).openLive()) {
      for (int i = 0; i < texts.size(); i += step) {
        String text = opening(YEAR) + part(texts.get(i), wanted(texts.get(i)));
        put(writer, ids, i, "base", text);
        for (var variant : copies().entrySet()) {
          put(writer, ids, i, variant.getKey(), variant.getValue().apply(text, random));
        }
        for (var variant : others().entrySet()) {
          put(writer, ids, i, variant.getKey(), variant.getValue().apply(text, random));
        }
      }
      writer.commit();
    }
    count(name, folder, ids);
  }

  private double wanted(String text) {
    int words = words(text);
    int release = 60 + random.nextInt(1_140);
    return Math.min(1, (double) release / words);
  }

  private static void put(
      GenerationWriter writer, List<String> ids, int text, String kind, String body)
      throws IOException {
    String id = text + "~" + kind;
    SourceDocument document = Documents.doc(id).paragraphs(body.split("\n+", -1)).build();
    ids.add(id);
    writer.put(document);
  }

  private void count(String name, Path folder, List<String> ids) throws IOException {
    Map<String, int[]> found = new TreeMap<>();
    int[] pairs = new int[3];
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, RankingWeights.DEFAULT)) {
      for (String id : ids) {
        SourceDocument document = engine.find(new DocumentId(id)).orElseThrow();
        List<String> group =
            engine.findTies(document, 10_000).copies().first().stream()
                .map(copy -> copy.id().value())
                .toList();
        String text = id.substring(0, id.indexOf('~'));
        String kind = id.substring(id.indexOf('~') + 1);
        boolean isCopy = !kind.startsWith("-");
        for (String other : group) {
          boolean isRight =
              isCopy && other.startsWith(text + "~") && !other.startsWith(text + "~-");
          pairs[isRight ? 0 : 1]++;
        }
        if (!isCopy && group.contains(text + "~base")) {
          out.println("  wrong: " + id + " is with " + String.join(" ", group));
        }
        pairs[2] += isCopy ? copies().size() : 0;
        if (!kind.equals("base")) {
          int[] counts = found.computeIfAbsent(kind, k -> new int[2]);
          counts[0] += group.contains(text + "~base") ? 1 : 0;
          counts[1]++;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%s: %d documents, pairs: precision %.4f, recall %.4f%n",
        name,
        ids.size(),
        (double) pairs[0] / (pairs[0] + pairs[1]),
        (double) pairs[0] / pairs[2]);
    found.forEach(
        (kind, counts) ->
            out.printf(
                Locale.ROOT,
                "  %-8s grouped with its base: %d of %d%n",
                kind,
                counts[0],
                counts[1]));
  }

  private void cost(List<String> texts) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String tenKilobytes = texts.get(i).substring(0, Math.min(texts.get(i).length(), 10_000));
      documents.add(Documents.doc("d" + i).paragraphs(tenKilobytes.split("\n+", -1)).build());
    }
    int made = 0;
    double[] millis = new double[documents.size()];
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < millis.length; i++) {
        long start = System.nanoTime();
        made += Sketch.of(documents.get(i)).isPresent() ? 1 : 0;
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    out.printf(
        Locale.ROOT,
        "%d sketches of 10 KB: median %.3f ms, p95 %.3f ms%n",
        made,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.95)]);
    Path folder = scratch.resolve("size");
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (SourceDocument document : documents) {
        Document entry = new Document();
        CopyKeys.add(entry, document);
        writer.addDocument(entry);
      }
      writer.forceMerge(1);
      writer.commit();
    }
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    out.printf(Locale.ROOT, "index: %d bytes a document%n", bytes / documents.size());
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  private static String part(String text, double share) {
    String[] words = text.split(" ", -1);
    int kept = (int) Math.ceil(words.length * share);
    return String.join(" ", Arrays.copyOf(words, Math.min(words.length, kept)));
  }

  private static String edited(String text, Random random, double share) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < share && !NUMBER.matcher(words[i]).find()) {
        words[i] = "word" + Character.toString('a' + random.nextInt(26));
      }
    }
    return String.join(" ", words);
  }

  private String noise(Random random, int words) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < words; i++) {
      noise.append("site");
      for (int letter = 0; letter < 2; letter++) {
        noise.append((char) ('a' + random.nextInt(26)));
      }
      noise.append(random.nextInt(20) == 0 ? " " + random.nextInt(100) + " " : " ");
    }
    return noise.toString();
  }

  /** How the release of a yearly meeting begins. */
  private static String opening(int year) {
    return String.format(
        Locale.ROOT,
        "The %dth Meeting was held in Bandung on %d June %d and attended by %d delegates. ",
        year - 1992,
        year - 2000,
        year,
        year - 1900);
  }

  /** The release of the next year's meeting: all else is the same. */
  private static String nextYear(String text) {
    return text.replace(opening(YEAR), opening(YEAR + 1));
  }
}
