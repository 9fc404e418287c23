package org.lontar.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.search.GenerationWriter;
import org.lontar.search.IndexUnavailableException;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;

/** What the store says of an index that it can't read, and how it gets out of there. */
class LuceneIndexStoreTest {

  @TempDir private Path folder;
  private LuceneIndexStore store;

  @BeforeEach
  void putOneDocument() throws IOException {
    store = new LuceneIndexStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doc("a").paragraphs("haze").build());
      writer.commit();
    }
  }

  @Test
  void refusesAnotherVersionAndNamesTheCommand() throws IOException {
    markAs("99");

    for (ThrowingOpen open : opens()) {
      assertThatThrownBy(open::open)
          .isInstanceOfSatisfying(
              IndexUnavailableException.class,
              e -> {
                assertThat(e).hasMessageContaining("99");
                assertThat(e.hint()).contains("./lontar reindex");
              });
    }
  }

  @Test
  void buildsANewGenerationBesideAnotherVersion() throws IOException {
    markAs("99");
    String next;
    try (GenerationWriter writer = store.createNext()) {
      writer.put(doc("b").build());
      writer.commit();
      next = writer.generation();
    }
    store.switchTo(next);

    assertThat(next).isEqualTo("0002");
    store.openReader().close();
  }

  @Test
  void saysWhatToDoWithADamagedIndex() throws IOException {
    Path segments = anyFile("segments_");
    byte[] bytes = Files.readAllBytes(segments);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segments, bytes);

    for (ThrowingOpen open : opens()) {
      assertThatThrownBy(open::open)
          .isInstanceOfSatisfying(
              IndexUnavailableException.class,
              e -> assertThat(e.hint()).contains("./lontar reindex"));
    }
  }

  @Test
  void saysWhatToDoWhenFilesAreMissing() throws IOException {
    Files.delete(anyFile("_0"));

    for (ThrowingOpen open : opens()) {
      assertThatThrownBy(open::open).isInstanceOf(IndexUnavailableException.class);
    }
  }

  @Test
  void saysWhatToDoWhenTheGenerationIsMissing() throws IOException {
    new GenerationFolders(folder).remove("0001");

    for (ThrowingOpen open : opens()) {
      assertThatThrownBy(open::open).isInstanceOf(IndexUnavailableException.class);
    }
  }

  @Test
  void mendsADamagedPointerByTheNextSwitch() throws IOException {
    Files.writeString(folder.resolve("live"), "../../etc");
    assertThatThrownBy(store::findLive).isInstanceOf(IndexUnavailableException.class);

    String next;
    try (GenerationWriter writer = store.createNext()) {
      writer.commit();
      next = writer.generation();
    }
    store.switchTo(next);

    assertThat(store.findLive()).contains(next);
  }

  @Test
  void aLostPointerLosesNoGeneration() throws IOException {
    try (GenerationWriter unfinished = store.createNext()) {
      unfinished.put(doc("b").build());
      unfinished.commit();
    }
    Files.delete(folder.resolve("live"));

    assertThat(store.findLive()).contains("0001");
    store.removeUnfinished();
    try (GenerationWriter writer = store.openLive()) {
      assertThat(writer.generation()).isEqualTo("0001");
      assertThat(writer.findLocation(doc("a").build().id())).isPresent();
    }
    assertThat(folder.resolve("live")).hasContent("0001");
  }

  @Test
  void aDamagedPointerLosesNoGeneration() throws IOException {
    Files.writeString(folder.resolve("live"), "../../etc");

    store.createNext().close();

    assertThat(folder.resolve("generations/0001")).isDirectory();
  }

  @Test
  void aFileIsNoIndexFolder() throws IOException {
    LuceneIndexStore mistaken = new LuceneIndexStore(folder.resolve("live"));

    assertThatThrownBy(mistaken::openReader)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void goesOnAnsweringFromTheGenerationItHasWhenItsFilesAreRemoved() throws IOException {
    try (SearchEngine engine = LuceneSearchEngine.open(folder, RankingWeights.DEFAULT)) {
      assertThat(engine.search(browse().build()).total().value()).isEqualTo(1);
      new GenerationFolders(folder).remove("0001");

      assertThat(engine.search(browse().build()).total().value()).isEqualTo(1);
    }
  }

  /** Opens the index in some way. */
  @FunctionalInterface
  private interface ThrowingOpen {
    void open() throws IOException;
  }

  private List<ThrowingOpen> opens() {
    return List.of(
        () -> store.openReader().close(),
        () -> store.openLive().close(),
        () -> {
          try (SearchEngine engine = LuceneSearchEngine.open(folder, RankingWeights.DEFAULT)) {
            engine.state();
          }
        });
  }

  private Path anyFile(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("generations/0001"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private void markAs(String version) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("generations/0001"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("lontar.version", version).entrySet());
      writer.commit();
    }
  }
}
