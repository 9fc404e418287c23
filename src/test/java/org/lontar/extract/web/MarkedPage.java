package org.lontar.extract.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A page of a collection, and what people found to be its article.
 *
 * @param name what the collection calls it
 * @param file where its HTML is, packed or not
 * @param article the text of its article
 */
record MarkedPage(String name, Path file, String article) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The pages of a collection in the order of their names. Three layouts are known: {@code
   * ground-truth.json} (item to {@code articleBody}) with {@code html/ITEM.html.gz}; {@code
   * ground-truth/ITEM.json} with {@code html/ITEM.html.gz}, of which the verified articles are
   * taken; and {@code ITEM/source.html} with {@code ITEM/expected.html}.
   *
   * @param half {@code even} or {@code odd} for every second page, else all
   */
  static List<MarkedPage> listOf(Path dir, String half) throws IOException {
    List<MarkedPage> all;
    if (Files.exists(dir.resolve("ground-truth.json"))) {
      all = ofOneFile(dir);
    } else if (Files.isDirectory(dir.resolve("ground-truth"))) {
      all = ofManyFiles(dir);
    } else {
      all = ofFolders(dir);
    }
    return IntStream.range(0, all.size())
        .filter(at -> !half.equals("even") || at % 2 == 0)
        .filter(at -> !half.equals("odd") || at % 2 == 1)
        .mapToObj(all::get)
        .toList();
  }

  private static List<MarkedPage> ofOneFile(Path dir) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    JsonNode truth = JSON.readTree(dir.resolve("ground-truth.json").toFile());
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Path html = dir.resolve("html").resolve(page.getKey() + ".html.gz");
      String name = page.getKey().substring(0, Math.min(8, page.getKey().length()));
      pages.add(new MarkedPage(name, html, page.getValue().path("articleBody").asText()));
    }
    return pages;
  }

  private static List<MarkedPage> ofManyFiles(Path dir) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    for (Path file : sorted(dir.resolve("ground-truth"))) {
      JsonNode truth = JSON.readTree(file.toFile());
      JsonNode type = truth.path("_internal").path("page_type");
      String name = file.getFileName().toString().replace(".json", "");
      if (type.path("primary").asText().equals("article")
          && type.path("confidence").asText().equals("verified")) {
        Path html = dir.resolve("html").resolve(name + ".html.gz");
        String article = truth.path("ground_truth").path("main_content").asText();
        pages.add(new MarkedPage(name, html, article));
      }
    }
    return pages;
  }

  private static List<MarkedPage> ofFolders(Path dir) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    for (Path folder : sorted(dir)) {
      if (Files.exists(folder.resolve("source.html"))) {
        String expected = Files.readString(folder.resolve("expected.html"));
        pages.add(
            new MarkedPage(
                folder.getFileName().toString(),
                folder.resolve("source.html"),
                Jsoup.parse(expected).text()));
      }
    }
    return pages;
  }

  private static List<Path> sorted(Path dir) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(dir)) {
      stream.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** The bytes of the page. */
  byte[] html() throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return stream.readAllBytes();
    }
  }
}
