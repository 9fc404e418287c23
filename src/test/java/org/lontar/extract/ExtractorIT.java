package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lontar.document.DocumentText;
import org.lontar.testkit.HostileFiles;
import org.lontar.testkit.SampleFiles;

/** Reads sound, broken and hostile files in real worker processes. */
class ExtractorIT {

  private static final ExtractionLimits LIMITS =
      new ExtractionLimits(
          20 << 20,
          Duration.ofSeconds(8),
          Duration.ofMinutes(2),
          256,
          100_000,
          150_000,
          20,
          5,
          30 << 20);

  @TempDir private static Path folder;

  private static Extractor extractor;
  private static Map<String, byte[]> hostile;

  @BeforeAll
  static void open() {
    hostile = HostileFiles.special(new Random(1));
    ExtractionConfig config = ExtractionConfig.in(folder.resolve("work")).withWorkers(1);
    extractor = Extractor.open(config.withLimits(LIMITS));
  }

  @AfterAll
  static void close() throws IOException {
    extractor.close();
    try (var left = Files.list(folder.resolve("work"))) {
      assertThat(left.toList()).isEmpty();
    }
  }

  static List<String> soundNames() {
    return List.copyOf(SampleFiles.oneOfEach().keySet());
  }

  @ParameterizedTest
  @MethodSource("soundNames")
  void readsTheWordsOfEachKind(String name) throws IOException {
    Extraction.Extracted read =
        read(name, Objects.requireNonNull(SampleFiles.oneOfEach().get(name)));

    String words =
        read.text().titleRaw()
            + read.text().body()
            + read.entries().stream().map(ExtractorIT::bodyOf).toList();
    assertThat(words).contains(SampleFiles.WORDS);
    assertThat(read.text().warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.pdf            | detect  | empty
          blank.txt            | extract | no text
          noise.bin            | detect  | no kind that can be read
          program.exe          | detect  | program
          program.elf          | detect  | program
          data.sqlite          | detect  | database
          recording.mp3        | detect  | recording
          font.ttf             | detect  | font
          empty.zip            | extract | no documents
          """)
  void skipsWhatHoldsNothingForAReader(String name, String stage, String reason)
      throws IOException {
    assertThat(extract(name, hostile(name)))
        .isInstanceOfSatisfying(
            Extraction.Skipped.class,
            skipped -> {
              assertThat(skipped.stage()).isEqualTo(stage);
              assertThat(skipped.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          noise.txt            | detect  | nothing of the kind
          noise.docx           | extract | damaged
          noise.pdf            | extract | damaged
          noise.png            | extract | damaged
          noise.zip            | extract | damaged
          encrypted.pdf        | extract | password
          encrypted.docx       | extract | password
          laughs.xml           | extract | damaged
          deep.xml             | extract | damaged
          memory.xml           | extract | limit of memory
          exit.xml             | extract | the program that reads it ended
          busy.xml             | extract | limit of time
          thrown.xml           | extract | oops
          """)
  void failsWithAReasonAndReadsTheNextFile(String name, String stage, String reason)
      throws IOException {
    assertThat(extract(name, hostile(name)))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> {
              assertThat(failed.stage()).isEqualTo(stage);
              assertThat(failed.reason()).contains(reason);
            });
    assertThat(read("next.txt", utf8("Still here.")).text().body()).isEqualTo("Still here.");
  }

  @ParameterizedTest
  @CsvSource({
    "html-in-truth.pdf, text/html",
    "pdf-in-truth.txt, application/pdf",
    "zip-in-truth.docx, application/zip"
  })
  void readsAMislabelledFileAsWhatItIsAndSaysSo(String name, String mediaType) throws IOException {
    DocumentText text = read(name, hostile(name)).text();

    assertThat(text.mediaType()).isEqualTo(mediaType);
    assertThat(text.warnings()).hasSize(1).first().asString().contains("Its name promises");
  }

  @Test
  void readsNoFileOutsideThroughAnEntity() throws IOException {
    assertThat(read("outside.xml", hostile("outside.xml")).text().body()).isEqualTo("words");
  }

  @Test
  void takesTheFieldsOfAMail() throws IOException {
    DocumentText text = read("mail.eml", SampleFiles.eml("Words.", Map.of())).text();

    assertThat(text.field("mail:subject")).isEqualTo("Haze");
    assertThat(text.field("mail:date")).isEqualTo("2024-09-26T03:00:00Z");
    assertThat(text.field("mail:from")).contains("desk@example.org");
  }

  @Test
  void warnsOfAPageWithoutText() throws IOException {
    assertThat(read("scan.pdf", SampleFiles.pdf("First page.", "")).text().warnings())
        .containsExactly("Without text (blank, or an image): page 2 of 2.");
  }

  @Test
  void readsACutPdfOnlyWithAWarningOrNotAtAll() throws IOException {
    byte[] pdf = SampleFiles.pdf(SampleFiles.WORDS, "Second page.");

    for (int percent = 10; percent < 100; percent += 10) {
      Extraction cut = extract("cut.pdf", Arrays.copyOf(pdf, pdf.length * percent / 100));
      if (cut instanceof Extraction.Extracted extracted) {
        assertThat(extracted.text().warnings()).anyMatch(w -> w.contains("ends before it should"));
      } else {
        assertThat(cut).isInstanceOf(Extraction.Failed.class);
      }
    }
  }

  @Test
  void cutsALongTextWithAWarning() throws IOException {
    DocumentText text = read("long.txt", utf8("haze ".repeat(50_000))).text();

    assertThat(text.body().length()).isBetween(99_000, 100_000);
    assertThat(text.warnings())
        .containsExactly("Only its first 100000 characters were read (limit of text).");
  }

  @Test
  void refusesAFileBeyondTheLimitOfSize() throws IOException {
    Path file = folder.resolve("large.bin");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(LIMITS.maxFileBytes() + 1);
    }

    assertThat(extractor.extract(file))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> {
              assertThat(failed.stage()).isEqualTo("read");
              assertThat(failed.reason()).contains("limit of file size");
            });
  }

  @Test
  void failsAtReadingAFileThatHasGone() {
    assertThat(extractor.extract(folder.resolve("gone.txt")))
        .isEqualTo(new Extraction.Failed("read", "the file has gone"));
  }

  @Test
  void keepsEntryPathsInsideTheContainer() throws IOException {
    Extraction.Extracted zip = read("escaping.zip", hostile("escaping.zip"));

    assertThat(paths(zip))
        .startsWith("etc/passwd", "etc/shadow", "Windows/win.ini", "oddname.txt", "a_/b.txt")
        .hasSize(6)
        .allMatch(path -> path.length() <= 200);
  }

  @Test
  void givesEntriesOfOneNameAPathEach() throws IOException {
    assertThat(paths(read("same-names.zip", hostile("same-names.zip"))))
        .containsExactly("a.txt", "a (2).txt", "a (3).txt");
  }

  @Test
  void flattensNestedArchivesDownToTheLimit() throws IOException {
    Extraction.Extracted zip = read("nested.zip", hostile("nested.zip"));

    assertThat(paths(zip))
        .hasSize(LIMITS.maxEntryDepth() + 1)
        .startsWith("inner.zip", "inner.zip!/inner.zip");
    assertThat(reasonOf(zip.entries().getLast())).contains("limit of nesting");
  }

  @Test
  void countsTheEntriesBeyondTheLimit() throws IOException {
    Extraction.Extracted zip = read("many.zip", HostileFiles.many(23));

    assertThat(zip.text().warnings())
        .containsExactly("Only its first 20 entries were read, 3 were not (limit of entries).");
    assertThat(zip.entries()).hasSize(21);
    assertThat(reasonOf(zip.entries().getLast())).contains("3 were not");
  }

  @Test
  void stopsUnpackingAtTheLimitOfBytes() throws IOException {
    Extraction.Extracted zip = read("bomb.zip", HostileFiles.bomb(10 << 20, 6));

    assertThat(zip.entries()).hasSize(6);
    assertThat(zip.entries().subList(3, 6))
        .allMatch(entry -> reasonOf(entry).contains("limit of unpacked bytes"));
  }

  @Test
  void failsEntriesBeyondTheLimitOfTheirText() throws IOException {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put("a.txt", utf8("haze ".repeat(18_000)));
    texts.put("b.txt", utf8("haze ".repeat(18_000)));
    texts.put("c.txt", utf8("short"));

    Extraction.Extracted zip = read("texts.zip", SampleFiles.zip(texts));

    assertThat(reasonOf(zip.entries().get(1))).contains("more text than is read");
    assertThat(bodyOf(zip.entries().get(2))).isEqualTo("short");
  }

  @Test
  void readsTheOthersWhereAnEntryEndsTheWorker() throws IOException {
    Extraction.Extracted zip = read("killers.zip", hostile("killers-inside.zip"));

    assertThat(paths(zip)).containsExactly("before.txt", "hang.xml", "exit.xml", "after.txt");
    assertThat(bodyOf(zip.entries().get(0))).isEqualTo(SampleFiles.WORDS);
    assertThat(reasonOf(zip.entries().get(1))).contains("limit of time");
    assertThat(reasonOf(zip.entries().get(2))).contains("the program that reads it ended");
    assertThat(bodyOf(zip.entries().get(3))).isEqualTo(SampleFiles.WORDS);
  }

  @Test
  void failsTheEntriesOfAnEncryptedArchive() throws IOException {
    Extraction.Extracted zip = read("encrypted.zip", hostile("encrypted.zip"));

    assertThat(paths(zip)).containsExactly("closed.txt");
    assertThat(reasonOf(zip.entries().getFirst())).contains("password");
  }

  @Test
  void hashesEachEntry() throws IOException {
    byte[] bytes = utf8("Haze.");

    Extraction.Entry entry = read("one.zip", SampleFiles.zip("a.txt", bytes)).entries().getFirst();

    assertThat(entry.contentHash())
        .isEqualTo("21d6a909df528b379bad37b0aaa6dc0355bcd2545c63155e339259cbe6c7426e");
    assertThat(entry.sizeBytes()).isEqualTo(bytes.length);
  }

  @Test
  void unpacksAnEntryOfAnEntry() throws IOException {
    byte[] pdf = SampleFiles.pdf("Inside.");
    byte[] mail = SampleFiles.eml("See below.", Map.of("pack.zip", SampleFiles.zip("c.pdf", pdf)));
    Path file = Files.write(folder.resolve("letter.eml"), mail);

    Optional<Path> unpacked = extractor.unpack(file, "pack.zip!/c.pdf");

    assertThat(unpacked).isPresent();
    assertThat(unpacked.get()).hasBinaryContent(pdf);
    Files.delete(unpacked.get());
    assertThat(extractor.unpack(file, "pack.zip!/d.pdf")).isEmpty();
  }

  private static byte[] hostile(String name) {
    return Objects.requireNonNull(hostile.get(name), name);
  }

  private static Extraction extract(String name, byte[] bytes) throws IOException {
    return extractor.extract(Files.write(folder.resolve(name), bytes));
  }

  private static Extraction.Extracted read(String name, byte[] bytes) throws IOException {
    Extraction extraction = extract(name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  private static List<String> paths(Extraction.Extracted container) {
    return container.entries().stream().map(Extraction.Entry::path).toList();
  }

  private static String bodyOf(Extraction.Entry entry) {
    return entry.outcome() instanceof Extraction.Extracted extracted
        ? extracted.text().body()
        : entry.outcome().toString();
  }

  private static String reasonOf(Extraction.Entry entry) {
    assertThat(entry.outcome()).isInstanceOf(Extraction.Failed.class);
    return ((Extraction.Failed) entry.outcome()).reason();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
