package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.ingest.IngestFixture.counts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    java.nio.file.Files.createDirectories(portal.index());
    java.nio.file.Files.copy(ledger, portal.index().resolve("ledger.jsonl"));
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
    assertThat(portal.get("a.zip!/one.txt").container().value()).isEqualTo(portal.id("a.zip"));
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
        "{\"id\":\"x1\",\"text\":\"one\"}\n{\"id\":\"x3\",\"text\":\"three\"}\n"
            + "{\"id\":\"x1\",\"text\":\"again\"}\nnot json\n");

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
}
