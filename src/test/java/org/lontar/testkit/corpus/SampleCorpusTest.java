package org.lontar.testkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The sample corpus is whole, described, and the same whenever it is made. */
class SampleCorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final Pattern LINE_ID = Pattern.compile("\"id\": \"([^\"]+)\"");
  private static final Pattern ATTACHED = Pattern.compile("attachment; filename=\"([^\"]+)\"");
  private static final long MOST_BYTES = 3L << 20;

  @Test
  void isMadeAnewWithTheSameBytes() throws IOException {
    for (Map.Entry<String, byte[]> file : SampleCorpus.files().entrySet()) {
      assertThat(Files.readAllBytes(CORPUS.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void expectsSomethingOfEveryDocument() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      found.addAll(locations(file));
    }

    assertThat(ExpectedDocument.all())
        .extracting(ExpectedDocument::location)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(found);
    assertThat(files()).hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void coversEveryTypeSectorChairLanguageAndYear() throws IOException {
    assertThat(values(ExpectedDocument::type))
        .contains(
            "joint-statement",
            "chairman-statement",
            "declaration",
            "agreement",
            "press-release",
            "news-article",
            "speech",
            "report",
            "guidelines-framework",
            "work-plan",
            "other");
    assertThat(ExpectedDocument.all().stream().flatMap(document -> document.sectors().stream()))
        .contains(
            "culture-arts",
            "information",
            "education",
            "youth",
            "sports",
            "health",
            "labour",
            "social-welfare",
            "women-gender",
            "children",
            "rural-development-poverty",
            "civil-service",
            "environment-climate",
            "haze",
            "disaster-management",
            "cross-sectoral");
    assertThat(values(ExpectedDocument::chairmanship))
        .contains(
            "brunei-darussalam",
            "cambodia",
            "indonesia",
            "lao-pdr",
            "malaysia",
            "myanmar",
            "philippines",
            "singapore",
            "thailand",
            "viet-nam");
    assertThat(values(ExpectedDocument::language))
        .contains("en", "id", "ms", "vi", "th", "fil", "km", "lo", "my");
    assertThat(values(ExpectedDocument::year))
        .containsAll(IntStream.rangeClosed(2003, 2026).mapToObj(Integer::toString).toList());
  }

  @Test
  void holdsSeveralDocumentsAboutHaze() throws IOException {
    assertThat(ExpectedDocument.all())
        .filteredOn(document -> document.sectors().contains("haze"))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void holdsOneExactCopy() throws IOException {
    Path original = CORPUS.resolve("press-releases/rural-development-nay-pyi-taw-2019.txt");

    assertThat(CORPUS.resolve("archives/copies/amrdpe-11.txt")).hasSameBinaryContentAs(original);
  }

  @Test
  void saysInEachTextThatItIsASample() throws IOException {
    for (Path file : files()) {
      if (file.toString().matches(".*\\.(html?|txt|jsonl|eml)")) {
        assertThat(Files.readString(file, charset(file))).as(file.toString()).contains("Lontar");
      }
    }
  }

  @Test
  void staysSmall() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }

    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(CORPUS)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !path.equals(CORPUS.resolve("README.md")))
          .filter(path -> !path.toString().endsWith(".meta.yaml"))
          .sorted()
          .toList();
    }
  }

  private static Collection<String> values(Function<ExpectedDocument, String> field)
      throws IOException {
    return ExpectedDocument.all().stream().map(field).collect(Collectors.toSet());
  }

  /** The document in a file, and those inside it. */
  private static List<String> locations(Path file) throws IOException {
    String location = CORPUS.relativize(file).toString().replace('\\', '/');
    if (location.endsWith(".jsonl")) {
      return inside(location, matches(LINE_ID, Files.readString(file)));
    }
    List<String> locations = new ArrayList<>(List.of(location));
    if (location.endsWith(".zip")) {
      locations.addAll(inside(location, entries(Files.readAllBytes(file))));
    }
    if (location.endsWith(".eml")) {
      locations.addAll(inside(location, matches(ATTACHED, Files.readString(file))));
    }
    return locations;
  }

  private static List<String> inside(String container, List<String> names) {
    return names.stream().map(name -> container + "!/" + name).toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> matches = new ArrayList<>();
    while (matcher.find()) {
      matches.add(matcher.group(1));
    }
    return matches;
  }

  private static List<String> entries(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** The two files that stand for older encodings; everything else is UTF-8. */
  private static Charset charset(Path file) {
    String name = file.getFileName().toString();
    boolean isOld = name.endsWith(".htm") || name.equals("migrant-workers-cebu-2007.txt");
    return isOld ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }
}
