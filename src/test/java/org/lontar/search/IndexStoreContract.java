package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentId;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.SourceDocument;

/** How generations are written, read and switched. */
public interface IndexStoreContract extends EngineUnderTest {

  /** What was put is found by its writer at once, and by readers after the commit. */
  @Test
  default void showsWhatWasPutToTheWriterAtOnce(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doc("a").paragraphs("haze").build());
      writer.putFate(indexed("x/a.txt", null, "h1", "a"));
      writer.putFate(indexed("x/b.txt", null, "h1", "a"));
      writer.putFate(indexed("x/b.txt", null, "h2", "b"));
      writer.putFate(indexed("z.zip!/1", "z.zip", "h1", "c"));
      writer.putFate(failed("x/c.txt", "h1"));

      assertThat(writer.find(new DocumentId("a"))).contains(doc("a").paragraphs("haze").build());
      assertThat(writer.findFate("x/b.txt")).contains(indexed("x/b.txt", null, "h2", "b"));
      assertThat(locations(writer.listFatesOfContent("h1"))).containsExactly("x/a.txt", "z.zip!/1");
      assertThat(locations(writer.listFatesIn("z.zip"))).containsExactly("z.zip!/1");
      assertThat(store.findLive()).isEmpty();

      assertThat(writer.commit()).isEqualTo(1);
      assertThat(store.findLive()).contains(writer.generation());
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(reader.find(new DocumentId("a"))).isPresent();
      assertThat(reader.findFate("x/c.txt")).contains(failed("x/c.txt", "h1"));
      assertThat(locations(reader.listFatesOfContent("h1"))).containsExactly("x/a.txt", "z.zip!/1");
      assertThat(locations(reader.listFatesIn("z.zip"))).containsExactly("z.zip!/1");
    }
  }

  /** Later words on a location or a document take the place of earlier ones, commits between. */
  @Test
  default void replacesOverCommits(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doc("a").title("One").build());
      writer.putFate(indexed("a", null, "h1", "a"));
      writer.putFate(indexed("b", null, "h1", "a"));
      writer.commit();
      writer.put(doc("a").title("Two").build());
      writer.putFate(indexed("a", null, "h2", "a"));
      writer.deleteFate("b");

      assertThat(writer.find(new DocumentId("a")).orElseThrow().title()).isEqualTo("Two");
      assertThat(writer.listFatesOfContent("h1")).isEmpty();
      assertThat(writer.findFate("b")).isEmpty();
      assertThat(scanned(writer)).containsExactly("a");
      assertThat(writer.commit()).isEqualTo(2);
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(scanned(reader)).containsExactly("a");
    }
  }

  /** Doubts are listed by location, and go with the document or its doubts. */
  @Test
  default void listsDoubtfulDocuments(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    Doubt noDate = new Doubt(DoubtKind.NO_DATE, "Nothing tells the day.");
    Doubt noSector = new Doubt(DoubtKind.NO_SECTOR, "None has its own.");
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doubted("a", "z.txt", noDate, noSector));
      writer.put(doubted("b", "a.txt", noSector));
      writer.put(doubted("c", "c.txt"));
      writer.put(doubted("d", "d.txt", noDate));
      writer.commit();
      writer.put(doubted("d", "d.txt"));
      writer.put(doubted("e", "e.txt", noDate));
      writer.commit();
      writer.delete(new GoneDocument(new DocumentId("e"), "E", "e.txt", 1));
      assertThat(writer.listDoubts()).hasSize(2);
      writer.commit();
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(reader.listDoubts())
          .containsExactly(
              new DoubtfulDocument(new DocumentId("b"), "b", "a.txt", List.of(noSector)),
              new DoubtfulDocument(new DocumentId("a"), "a", "z.txt", List.of(noDate, noSector)));
    }
  }

  private static SourceDocument doubted(String id, String location, Doubt... doubts) {
    SourceDocument plain = doc(id).title(id).locations(location).build();
    return new SourceDocument(
        plain.id(),
        plain.title(),
        plain.text(),
        plain.metadata().withDoubts(List.of(doubts)),
        plain.contentHash(),
        plain.sizeBytes(),
        plain.locations(),
        plain.container());
  }

  /** Where a document lies is known at once, whether it was put, moved, deleted or committed. */
  @Test
  default void tellsWhereADocumentLies(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    DocumentId id = new DocumentId("a");
    try (GenerationWriter writer = store.openLive()) {
      assertThat(writer.findLocation(id)).isEmpty();
      writer.put(doc("a").locations("old/a.txt", "copy.txt").build());
      assertThat(writer.findLocation(id)).contains("old/a.txt");
      writer.commit();
      writer.delete(new GoneDocument(id, "A", "old/a.txt", 1));
      assertThat(writer.findLocation(id)).isEmpty();
      assertThat(writer.find(id)).isEmpty();
      writer.put(doc("a").locations("new/a.txt").build());
      assertThat(writer.findLocation(id)).contains("new/a.txt");
      writer.commit();
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(reader.findLocation(id)).contains("new/a.txt");
      assertThat(reader.findLocation(new DocumentId("b"))).isEmpty();
    }
  }

  /** When a document came is known at once, and still when it is gone. */
  @Test
  default void tellsWhenADocumentCame(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    DocumentId id = new DocumentId("a");
    Instant came = Instant.parse("2026-11-01T09:30:00Z");
    assertThat(store.openArrivals()).isEmpty();
    try (GenerationWriter writer = store.openLive()) {
      assertThat(writer.findAdded(id)).isEmpty();
      writer.put(doc("a").added(came.toString()).build());
      writer.put(doc("b").build());
      assertThat(writer.findAdded(id)).contains(came);
      writer.commit();
      assertThat(writer.findAdded(id)).contains(came);
      try (ArrivalReader arrivals = store.openArrivals().orElseThrow()) {
        assertThat(arrivals.findAdded(id)).contains(came);
        assertThat(arrivals.findAdded(new DocumentId("b"))).isEmpty();
        assertThat(arrivals.findAdded(new DocumentId("c"))).isEmpty();
      }
      writer.delete(new GoneDocument(id, "A", "a.txt", 1, came));
      assertThat(writer.findAdded(id)).contains(came);
      writer.commit();
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(reader.findAdded(id)).contains(came);
      List<GoneDocument> gone = new ArrayList<>();
      reader.scanGone(gone::add);
      assertThat(gone).containsExactly(new GoneDocument(id, "A", "a.txt", 1, came));
    }
  }

  /** Fates come in the order of code points, over any number of commits. */
  @Test
  default void scansFatesInOrder(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      for (String location : List.of("b/1", "a b", "😀", "\uFFFD", "B", "a/1", "é")) {
        writer.putFate(failed(location, "h"));
        writer.commit();
      }
    }
    try (GenerationReader reader = store.openReader()) {
      assertThat(scanned(reader)).containsExactly("B", "a b", "a/1", "b/1", "é", "\uFFFD", "😀");
    }
  }

  /** The visitor of a scan may write. */
  @Test
  default void allowsWritingWhileItScans(@TempDir Path folder) throws IOException {
    try (GenerationWriter writer = openStore(folder).openLive()) {
      writer.putFate(failed("a", "h"));
      writer.putFate(failed("b", "h"));
      List<String> gone = new ArrayList<>();
      writer.scanFates(fate -> gone.add(fate.location()));
      for (String location : gone) {
        writer.deleteFate(location);
      }
      assertThat(scanned(writer)).isEmpty();
    }
  }

  /** A deleted document leaves word, until it comes back. */
  @Test
  default void remembersDocumentsThatAreGone(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    GoneDocument gone = new GoneDocument(new DocumentId("a"), "One", "a.txt", 1_000);
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doc("a").build());
      writer.delete(gone);
      assertThat(writer.find(new DocumentId("a"))).isEmpty();
      assertThat(goneOf(writer)).containsExactly(gone);
      writer.commit();
    }
    try (SearchEngine engine = openEngine(folder)) {
      assertThat(engine.findGone(new DocumentId("a"))).contains(gone);
      assertThat(engine.find(new DocumentId("a"))).isEmpty();
    }
    try (GenerationWriter writer = store.openLive()) {
      writer.put(doc("a").build());
      assertThat(goneOf(writer)).isEmpty();
    }
  }

  /** Closing without a commit drops what was put, documents and fates together. */
  @Test
  default void dropsWhatWasNotCommitted(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      writer.putFate(failed("a", "h"));
      assertThat(writer.commit()).isEqualTo(1);
      assertThat(writer.commit()).isEqualTo(1);
      writer.putFate(failed("b", "h"));
      writer.put(doc("b").build());
    }
    try (GenerationWriter writer = store.openLive()) {
      assertThat(scanned(writer)).containsExactly("a");
      assertThat(writer.find(new DocumentId("b"))).isEmpty();
      writer.putFate(failed("c", "h"));
      assertThat(writer.commit()).isEqualTo(2);
    }
  }

  /** An empty corpus makes an index all the same. */
  @Test
  default void makesTheFirstGenerationLiveEvenWhenEmpty(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    try (GenerationWriter writer = store.openLive()) {
      assertThat(writer.commit()).isEqualTo(1);
    }
    try (SearchEngine engine = openEngine(folder)) {
      assertThat(engine.state()).isEqualTo(new SearchStats(0, "0001", 1));
    }
  }

  /** The former generation stays until the next one is complete. */
  @Test
  default void keepsOneFormerGeneration(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String next = writeNext(store, "d" + i);
      store.switchTo(next);
      names.add(next);
    }

    assertThat(names).isSorted().doesNotHaveDuplicates();
    assertThat(store.findLive()).contains(names.getLast());
    assertThat(folder.resolve("generations")).isDirectoryContaining("glob:**/" + names.get(2));
    assertThat(folder.resolve("generations")).isDirectoryNotContaining("glob:**/" + names.get(1));
  }

  /** What was begun and never switched to leaves no trace and is read by nobody. */
  @Test
  default void removesUnfinishedGenerations(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    String live = writeNext(store, "a");
    store.switchTo(live);
    String abandoned = writeNext(store, "b");
    try (GenerationReader reader = store.openReader()) {
      assertThat(reader.find(new DocumentId("a"))).isPresent();
    }

    store.removeUnfinished();

    assertThat(folder.resolve("generations")).isDirectoryNotContaining("glob:**/" + abandoned);
    assertThat(store.findLive()).contains(live);
  }

  /** A generation that was never committed can't become the live one. */
  @Test
  default void refusesToSwitchToWhatIsNotComplete(@TempDir Path folder) throws IOException {
    IndexStore store = openStore(folder);
    String next;
    try (GenerationWriter writer = store.createNext()) {
      next = writer.generation();
    }

    assertThatThrownBy(() -> store.switchTo(next)).isInstanceOf(IllegalStateException.class);
    assertThat(store.findLive()).isEmpty();
  }

  /** Without an index a reader is told what to do. */
  @Test
  default void tellsReadersToIngestFirst(@TempDir Path folder) {
    assertThatThrownBy(() -> openStore(folder).openReader())
        .isInstanceOfSatisfying(
            IndexUnavailableException.class, e -> assertThat(e.hint()).contains("./lontar ingest"));
  }

  private static String writeNext(IndexStore store, String id) throws IOException {
    try (GenerationWriter writer = store.createNext()) {
      writer.put(doc(id).build());
      writer.commit();
      return writer.generation();
    }
  }

  private static LocationFate indexed(
      String location, @Nullable String container, String hash, String id) {
    return new LocationFate(
        location, container, 10, 20, hash, Fate.INDEXED, new DocumentId(id), null, null, "v1");
  }

  private static LocationFate failed(String location, String hash) {
    return new LocationFate(
        location, null, 10, 20, hash, Fate.FAILED, null, "extract", "It is broken.", "v1");
  }

  private static List<String> locations(List<LocationFate> fates) {
    return fates.stream().map(LocationFate::location).toList();
  }

  private static List<String> scanned(GenerationReader reader) throws IOException {
    List<String> locations = new ArrayList<>();
    reader.scanFates(fate -> locations.add(fate.location()));
    return locations;
  }

  private static List<GoneDocument> goneOf(GenerationReader reader) throws IOException {
    List<GoneDocument> gone = new ArrayList<>();
    reader.scanGone(gone::add);
    return gone;
  }
}
