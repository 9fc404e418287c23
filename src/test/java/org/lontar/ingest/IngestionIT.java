package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.ingest.IngestFixture.counts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.GenerationReader;

/** Runs over real files into a real index, read by real workers. */
class IngestionIT {

  private IngestFixture portal;

  @BeforeEach
  void open(@TempDir Path folder) {
    portal = new IngestFixture(folder);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void indexesWhatIsNewAndCountsTheRestAsUnchanged() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.write("b/c.txt", "The second statement on health.");

    RunReport first = portal.ingest();
    RunReport second = portal.ingest();

    assertThat(counts(first))
        .isEqualTo("found 2 indexed 2 unchanged 0 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(counts(second))
        .isEqualTo("found 2 indexed 0 unchanged 2 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(portal.fates())
        .isEqualTo(
            Map.of(
                "a.txt", "indexed " + portal.id("a.txt"),
                "b/c.txt", "indexed " + portal.id("b/c.txt")));
  }

  @Test
  void anEmptyCorpusEmptiesTheIndexOnlyWhenToldTo() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.ingest();
    Map<String, String> before = portal.fates();
    portal.delete("a.txt");

    assertThatThrownBy(
            () -> portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT))
        .isInstanceOfSatisfying(
            CorpusUnavailableException.class, e -> assertThat(e.hint()).contains("--allow-empty"));
    assertThatThrownBy(
            () -> portal.ingestion().reindex(IngestOptions.of("reindex"), RunListener.SILENT))
        .isInstanceOf(CorpusUnavailableException.class);
    assertThat(portal.fates()).isEqualTo(before);

    assertThat(portal.ingest().removed()).isEqualTo(1);
    assertThat(portal.fates()).isEmpty();
  }

  @Test
  void verifyFindsBytesThatChangedOnTheDisk() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.ingest();
    Path generation = portal.index().resolve("generations/0001");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(generation, "*.cfs")) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        int word = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("statement");
        bytes[Math.max(0, word)] ^= (byte) (word < 0 ? 0 : 1);
        Files.write(file, bytes);
      }
    }

    assertThat(portal.ingestion().verify().corrupt().locations())
        .containsExactly("generation 0001");
  }

  @Test
  void replacesWhatChangedUnderItsId() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.ingest();
    portal.write("a.txt", "Another statement on floods.");

    RunReport report = portal.ingest();

    assertThat(report.indexed()).isEqualTo(1);
    assertThat(portal.get("a.txt").text().body()).contains("floods");
  }

  @Test
  void keepsTheIdOfWhatMoved() throws IOException {
    portal.write("m.txt", "A statement that wanders.");
    portal.ingest();
    portal.move("m.txt", "z.txt");
    portal.ingest();
    assertThat(portal.fates()).isEqualTo(Map.of("z.txt", "indexed " + portal.id("m.txt")));

    portal.move("z.txt", "b.txt");
    RunReport report = portal.ingest();

    assertThat(portal.fates()).isEqualTo(Map.of("b.txt", "indexed " + portal.id("m.txt")));
    assertThat(report.removed()).isZero();
    assertThat(portal.get("m.txt").locations()).containsExactly("b.txt");
  }

  @Test
  void givesTheSameIdsAgainWhenTheIndexIsLost() throws IOException {
    portal.write("m.txt", "A statement that wanders.");
    portal.write("q.txt", "A statement that stays.");
    portal.ingest();
    portal.move("m.txt", "z.txt");
    portal.write("m.txt", "Something else at the old place.");
    portal.ingest();
    portal.write("a.txt", "A statement that stays.");
    portal.ingest();
    Map<String, String> before = portal.fates();

    Path ledger = portal.index().resolve("ledger.jsonl");
    portal.useIndex("found-again");
    Files.createDirectories(portal.index());
    Files.copy(ledger, portal.index().resolve("ledger.jsonl"));
    portal.ingest();

    assertThat(portal.fates()).isEqualTo(before);
    assertThat(before).containsEntry("a.txt", "duplicate " + portal.id("q.txt"));
  }

  @Test
  void makesOneDocumentOfExactDuplicates() throws IOException {
    portal.write("a.txt", "The same words.");
    portal.write("b.txt", "The same words.");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 2 indexed 1 unchanged 0 duplicates 1 skipped 0 failed 0 removed 0");
    assertThat(portal.get("a.txt").locations()).containsExactly("a.txt", "b.txt");
    assertThat(counts(portal.ingest()))
        .isEqualTo("found 2 indexed 0 unchanged 1 duplicates 1 skipped 0 failed 0 removed 0");
  }

  @Test
  void leavesTheIdToTheFirstLocationWhenOneOfTwoDuplicatesChanges() throws IOException {
    portal.write("a.txt", "The same words.");
    portal.write("b.txt", "The same words.");
    portal.ingest();
    portal.write("a.txt", "The same words no more.");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 2 indexed 2 unchanged 0 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(portal.fates())
        .isEqualTo(
            Map.of(
                "a.txt", "indexed " + portal.id("a.txt"),
                "b.txt", "indexed " + portal.id("b.txt")));
  }

  @Test
  void passesTheIdToTheDuplicateThatIsLeft() throws IOException {
    portal.write("a.txt", "The same words.");
    portal.write("b.txt", "The same words.");
    portal.ingest();
    portal.delete("a.txt");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 1 indexed 1 unchanged 0 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(portal.fates()).isEqualTo(Map.of("b.txt", "indexed " + portal.id("a.txt")));
  }

  @Test
  void makesDocumentsOfEntries() throws IOException {
    portal.writeZip("a.zip", "one.txt", "Words of the first.", "two.txt", "Words of the second.");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 3 indexed 3 unchanged 0 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(portal.get("a.zip!/one.txt").container()).isEqualTo(DocumentId.ofLocation("a.zip"));
    assertThat(counts(portal.ingest()))
        .isEqualTo("found 3 indexed 0 unchanged 3 duplicates 0 skipped 0 failed 0 removed 0");
  }

  @Test
  void readsLinesAndWritesOnlyThoseThatChanged() throws IOException {
    portal.write(
        "n.jsonl", "{\"id\":\"x1\",\"text\":\"one\"}\n{\"id\":\"x2\",\"text\":\"two\"}\n\n");
    RunReport first = portal.ingest();
    portal.write(
        "n.jsonl",
        """
        {"id":"x1","text":"one"}
        {"id":"x3","text":"three"}
        {"id":"x1","text":"again"}
        not json
        """);

    RunReport second = portal.ingest();

    assertThat(counts(first))
        .isEqualTo("found 2 indexed 2 unchanged 0 duplicates 0 skipped 0 failed 0 removed 0");
    assertThat(counts(second))
        .isEqualTo("found 4 indexed 1 unchanged 1 duplicates 0 skipped 0 failed 2 removed 1");
    assertThat(counts(portal.ingest()))
        .isEqualTo("found 4 indexed 0 unchanged 2 duplicates 0 skipped 0 failed 2 removed 0");
    assertThat(portal.fates())
        .containsEntry("n.jsonl!/x3", "indexed x3")
        .containsEntry(
            "n.jsonl!/#3", "failed read Line 3 has the id x1, which a line before it has.");
  }

  @Test
  void reindexGivesTheSameFates() throws IOException {
    portal.write("m.txt", "A statement that wanders.");
    portal.write("q.txt", "A statement that stays.");
    portal.write("r.txt", "A statement that goes.");
    portal.writeZip("a.zip", "one.txt", "Words of the first.", "two.txt", "Words of the second.");
    portal.ingest();
    portal.move("m.txt", "z.txt");
    portal.write("b.txt", "A statement that stays.");
    portal.ingest();
    Map<String, String> before = portal.fates();
    portal.delete("r.txt");

    RunReport report = portal.reindex();

    before.remove("r.txt");
    assertThat(portal.fates()).isEqualTo(before);
    assertThat(counts(report))
        .isEqualTo("found 6 indexed 5 unchanged 0 duplicates 1 skipped 0 failed 0 removed 1");
    assertThat(portal.ingestion().verify().isClean()).isTrue();
  }

  @Test
  void countsFailuresEveryTimeAndTriesThemAgainOnlyWhenAsked() throws IOException {
    portal.writeBytes("broken.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
    portal.write("empty.txt", "");
    portal.write("a.txt", "The first statement on haze.");

    RunReport first = portal.ingest();
    RunReport second = portal.ingest();
    RunReport third =
        portal
            .ingestion()
            .ingest(new IngestOptions("ingest", true, false, false), RunListener.SILENT);

    assertThat(counts(first))
        .isEqualTo("found 3 indexed 1 unchanged 0 duplicates 0 skipped 1 failed 1 removed 0");
    assertThat(counts(second))
        .isEqualTo("found 3 indexed 0 unchanged 1 duplicates 0 skipped 1 failed 1 removed 0");
    assertThat(counts(third)).isEqualTo(counts(second));
    List<String> failures = new ArrayList<>();
    portal.ingestion().listFailures(false, fate -> failures.add(fate.location()));
    assertThat(failures).containsExactly("broken.pdf");
  }

  @Test
  void readsAYoungFileAgainThoughTimeAndLengthAreTheSame() throws IOException {
    Path file = portal.write("a.txt", "Statement 1.");
    FileTime now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(file, now);
    portal.ingest();
    Files.writeString(file, "Statement 2.");
    Files.setLastModifiedTime(file, now);

    portal.ingest();

    assertThat(portal.get("a.txt").text().body()).isEqualTo("Statement 2.");
  }

  @Test
  void leavesWordOfWhatIsGone() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.ingest();
    portal.delete("a.txt");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 0 indexed 0 unchanged 0 duplicates 0 skipped 0 failed 0 removed 1");
    List<String> gone = new ArrayList<>();
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanGone(document -> gone.add(document.id() + " " + document.location()));
    }
    assertThat(gone).containsExactly(portal.id("a.txt") + " a.txt");
  }

  @Test
  void failsASecondUseOfAnIdInAnotherFile() throws IOException {
    portal.write("a.jsonl", "{\"id\":\"x1\",\"text\":\"one\"}");
    portal.write("b.jsonl", "{\"id\":\"x1\",\"text\":\"another\"}");

    RunReport report = portal.ingest();

    assertThat(counts(report))
        .isEqualTo("found 2 indexed 1 unchanged 0 duplicates 0 skipped 0 failed 1 removed 0");
    assertThat(portal.fates().get("b.jsonl!/x1"))
        .isEqualTo("failed read Its id x1 is that of a.jsonl!/x1 already; give it another.");
  }

  @Test
  void keepsTheLinesOfAFileThatMoved() throws IOException {
    portal.write("b.jsonl", "{\"id\":\"x1\",\"text\":\"one\"}");
    portal.ingest();
    portal.move("b.jsonl", "a.jsonl");

    RunReport report = portal.ingest();

    assertThat(report.removed()).isZero();
    assertThat(portal.fates()).isEqualTo(Map.of("a.jsonl!/x1", "indexed x1"));
  }

  @Test
  void verifyNamesWhatIsMissingStaleAndOrphaned() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.write("b.txt", "The second statement on haze.");
    portal.writeZip("c.zip", "x.txt", "Words.");
    portal.ingest();
    portal.write("a.txt", "The first statement on floods.");
    portal.delete("b.txt");
    portal.delete("c.zip");
    portal.write("d.txt", "The fourth.");

    VerifyReport report = portal.ingestion().verify();

    assertThat(report.missing().locations()).containsExactly("d.txt");
    assertThat(report.stale().locations()).containsExactly("a.txt");
    assertThat(report.orphaned().locations()).containsExactly("b.txt", "c.zip", "c.zip!/x.txt");
    assertThat(report.corrupt().count()).isZero();
  }

  @Test
  void leavesTheLiveGenerationAloneWhenAReindexIsCutOff() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    RunReport before = portal.ingest();
    RunListener cut =
        progress -> {
          if (progress.phase() == RunProgress.Phase.READING) {
            throw new CancellationException("cut off");
          }
        };

    assertThatThrownBy(() -> portal.ingestion().reindex(IngestOptions.of("reindex"), cut))
        .isInstanceOf(CancellationException.class);

    assertThat(portal.ingest().generation()).isEqualTo(before.generation());
    assertThat(portal.fates()).hasSize(1);
  }

  @Test
  void saysWhatToDoWhereThereIsNoCorpus() throws IOException {
    Files.delete(portal.corpus);

    assertThatThrownBy(portal::ingest)
        .isInstanceOf(CorpusUnavailableException.class)
        .hasMessageContaining("There is no corpus folder");
  }

  @Test
  void opensOriginalsOfFilesEntriesAndLines() throws IOException {
    portal.write("a.txt", "The first statement on haze.");
    portal.writeZip("c.zip", "x.txt", "Words inside.");
    portal.write("n.jsonl", "{\"id\":\"x1\",\"text\":\"one\"}\n");
    portal.ingest();
    Originals originals = new Originals(portal.config(), portal.extractor);

    assertThat(content(originals, portal.get("a.txt"))).isEqualTo("The first statement on haze.");
    assertThat(content(originals, portal.get("c.zip!/x.txt"))).isEqualTo("Words inside.");
    assertThat(content(originals, portal.find(new DocumentId("x1")).orElseThrow()))
        .isEqualTo("{\"id\":\"x1\",\"text\":\"one\"}");
  }

  @Test
  void describesFilesWithoutAnIndex() throws IOException {
    portal.writeZip("c.zip", "x.txt", "Words inside.");
    List<String> described = new ArrayList<>();

    new Describer(portal.config(), portal.reader())
        .describe(
            portal.corpus.resolve("c.zip"),
            file -> {
              if (file instanceof DescribedFile.Document document) {
                described.add(document.document().id().value());
              }
            });

    assertThat(described).containsExactly(portal.id("c.zip"), portal.id("c.zip!/x.txt"));
    assertThat(portal.index()).doesNotExist();
  }

  private static String content(Originals originals, SourceDocument document) throws IOException {
    try (Original original = originals.open(document).orElseThrow()) {
      return new String(original.content().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
