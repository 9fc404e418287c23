package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;

/** Since when documents are held, whatever becomes of them. */
class ArrivalsIT {

  private static final String FIRST = "2026-11-01T08:00:00Z";
  private static final String LATER = "2026-11-02T08:00:00Z";
  private static final String LATEST = "2026-11-03T08:00:00Z";

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
  void survivesUpdatesMovesAndAReindex() throws IOException {
    portal.write("a.txt", "The haze of the first day.");
    portal.write("b.txt", "Health for everyone.");
    portal.writeZip("c.zip", "one.txt", "A paper in an archive.");
    portal.write(
        "d.jsonl", "{\"id\":\"line\",\"title\":\"A line\",\"text\":\"Sports for all.\"}\n");
    portal.at(FIRST);
    portal.ingest();
    SortedMap<String, String> expected = arrivals();
    assertThat(expected).hasSize(5).containsEntry("a.txt", FIRST);
    portal.write("a.txt", "The haze of the second day.");
    portal.move("b.txt", "sub/b.txt");
    portal.write("d.jsonl", "{\"id\":\"line\",\"title\":\"A line\",\"text\":\"Sports, again.\"}\n");
    portal.write("new.txt", "Something that came later.");
    portal.at(LATER);
    portal.ingest();
    expected.put("sub/b.txt", expected.remove("b.txt"));
    expected.put("new.txt", LATER);
    assertThat(arrivals()).isEqualTo(expected);

    portal.move("new.txt", "sub/new.txt");
    portal.at(LATEST);
    portal.reindex();

    expected.put("sub/new.txt", expected.remove("new.txt"));
    assertThat(arrivals()).isEqualTo(expected);
  }

  @Test
  void goesWithTheContentToTheCopyThatIsLeft() throws IOException {
    portal.write("a.txt", "The same words.");
    portal.write("b.txt", "The same words.");
    portal.write("c.txt", "Words of two.");
    portal.write("d.txt", "Words of two.");
    portal.at(FIRST);
    portal.ingest();
    portal.delete("a.txt");
    portal.write("c.txt", "Words of one alone.");
    portal.at(LATER);
    portal.ingest();

    assertThat(arrivals()).isEqualTo(Map.of("b.txt", FIRST, "c.txt", FIRST, "d.txt", FIRST));
  }

  @Test
  void staysWithADocumentThatALibrarianGivesAnotherId() throws IOException {
    portal.write("a.txt", "A statement on haze.");
    portal.write("b.txt", "A statement on health.");
    portal.at(FIRST);
    portal.ingest();
    portal.write("a.txt.meta.yaml", "id: haze-statement\n");
    portal.at(LATER);
    portal.ingest();
    portal.write("b.txt.meta.yaml", "id: health-statement\n");
    portal.reindex();

    assertThat(portal.find(new DocumentId("health-statement"))).isPresent();
    assertThat(arrivals()).isEqualTo(Map.of("a.txt", FIRST, "b.txt", FIRST));
  }

  @Test
  void isKnownAgainOfWhatWasAwayForATime() throws IOException {
    portal.write("a.txt", "A statement on haze.");
    portal.write("b.txt", "A statement on health.");
    portal.at(FIRST);
    portal.ingest();
    Path aside = portal.corpus.resolveSibling("aside.txt");
    Files.move(portal.corpus.resolve("a.txt"), aside);
    portal.at(LATER);
    portal.ingest();
    assertThat(arrivals()).isEqualTo(Map.of("b.txt", FIRST));
    portal.reindex();
    Files.move(aside, portal.corpus.resolve("a.txt"));
    portal.at(LATEST);
    portal.ingest();

    assertThat(arrivals()).isEqualTo(Map.of("a.txt", FIRST, "b.txt", FIRST));
  }

  @Test
  void isTakenOverFromAnIndexOfAnotherLayout() throws IOException {
    portal.write("a.txt", "A statement on haze.");
    portal.at(FIRST);
    portal.ingest();
    markAsOfAnotherLayout();
    portal.write("b.txt", "A statement on health.");
    portal.at(LATER);
    portal.reindex();

    assertThat(arrivals()).isEqualTo(Map.of("a.txt", FIRST, "b.txt", LATER));
  }

  /**
   * Commits come after three documents here: whoever saw the newest can ask for what came after.
   */
  @Test
  void growsFromCommitToCommit() throws IOException {
    for (int i = 0; i < 12; i++) {
      portal.write("a" + i + ".txt", "Document number " + i + " of twelve.");
    }
    portal.at(FIRST);
    RunReport report = portal.ingest();

    assertThat(report.commit()).isGreaterThan(2);
    assertThat(arrivals().values().stream().distinct().count()).isBetween(3L, report.commit());
    assertThat(arrivals().values()).contains(FIRST);
  }

  private SortedMap<String, String> arrivals() throws IOException {
    SortedMap<String, String> arrivals = new TreeMap<>();
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanFates(
          fate -> {
            DocumentId id = fate.document();
            if (fate.fate() == Fate.INDEXED && id != null) {
              arrivals.put(fate.location(), arrival(reader, id));
            }
          });
    }
    return arrivals;
  }

  private static String arrival(GenerationReader reader, DocumentId id) {
    try {
      Instant added = reader.findAdded(id).orElseThrow();
      assertThat(reader.find(id).map(SourceDocument::added)).contains(added);
      return added.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void markAsOfAnotherLayout() throws IOException {
    try (Directory directory = FSDirectory.open(portal.index().resolve("generations/0001"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("lontar.version", "another").entrySet());
      writer.commit();
    }
  }
}
