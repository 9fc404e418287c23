package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lontar.search.ArrivalReader;
import org.lontar.search.GenerationReader;
import org.lontar.search.GenerationWriter;
import org.lontar.search.IndexStore;
import org.lontar.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps generations as folders below the index folder, and names the live one in a pointer file.
 * The caller holds the lock of the index folder while it writes. Thread-safe for reading.
 */
public final class LuceneIndexStore implements IndexStore {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneIndexStore.class);

  private final GenerationFolders folders;

  /**
   * A store.
   *
   * @param index the index folder; made when the first generation is
   */
  public LuceneIndexStore(Path index) {
    this.folders = new GenerationFolders(index);
  }

  @Override
  public Optional<String> findLive() throws IOException {
    return folders.findLive();
  }

  @Override
  public GenerationWriter openLive() throws IOException {
    Optional<String> live = folders.findLive();
    if (live.isEmpty()) {
      removeUnfinished();
      String first = folders.create();
      return LuceneGenerationWriter.create(folders.folder(first), first, folders::point);
    }
    String generation = live.get();
    try {
      Path folder = existing(generation);
      folders.point(generation); // a pointer that was lost is written again
      return LuceneGenerationWriter.open(folder, generation);
    } catch (IOException e) {
      throw CommitMark.explain(e, generation);
    }
  }

  @Override
  public GenerationReader openReader() throws IOException {
    Optional<String> live = folders.findLive();
    try {
      return openReader(live);
    } catch (IndexUnavailableException e) {
      // A switch may have removed the generation between the two steps: read the pointer again.
      Optional<String> again = folders.findLive();
      if (again.equals(live)) {
        throw e;
      }
      return openReader(again);
    }
  }

  @Override
  public Optional<ArrivalReader> openArrivals() throws IOException {
    Optional<String> live = folders.findLiveOrDamaged();
    if (live.isEmpty() || !Files.isDirectory(folders.folder(live.get()))) {
      return Optional.empty();
    }
    Directory directory = FSDirectory.open(folders.folder(live.get()));
    try {
      return Optional.of(new Arrivals(DirectoryReader.open(directory), directory));
    } catch (IOException e) {
      LOG.info("Not even the arrivals of generation {} can be read: {}", live.get(), e.toString());
      directory.close();
      return Optional.empty();
    }
  }

  @Override
  public GenerationWriter createNext() throws IOException {
    removeUnfinished();
    String next = folders.create();
    return LuceneGenerationWriter.create(folders.folder(next), next, generation -> {});
  }

  @Override
  public void switchTo(String generation) throws IOException {
    checkComplete(generation);
    Optional<String> former = folders.findLiveOrDamaged();
    folders.point(generation);
    for (String other : folders.list()) {
      if (!other.equals(generation) && !former.equals(Optional.of(other))) {
        folders.remove(other);
      }
    }
  }

  /**
   * Removes generations younger than the live one, and what an interrupted switch left of those
   * older than its predecessor; all of them where none is live.
   */
  @Override
  public void removeUnfinished() throws IOException {
    Optional<String> live = folders.findLiveOrDamaged();
    if (live.isEmpty()) {
      for (String generation : folders.list()) {
        folders.remove(generation);
      }
      return;
    }
    int liveNumber = GenerationFolders.number(live.get());
    List<String> former =
        folders.list().stream().filter(g -> GenerationFolders.number(g) < liveNumber).toList();
    for (String generation : folders.list()) {
      boolean isPredecessor = !former.isEmpty() && former.getLast().equals(generation);
      if (!generation.equals(live.get()) && !isPredecessor) {
        folders.remove(generation);
      }
    }
  }

  private GenerationReader openReader(Optional<String> live) throws IOException {
    String generation =
        live.orElseThrow(
            () ->
                new IndexUnavailableException(
                    "There is no index yet.", "Run ./lontar ingest to make one."));
    Directory directory = FSDirectory.open(existing(generation));
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      CommitMark.read(reader.getIndexCommit().getUserData());
      return new LuceneGenerationReader(generation, reader, directory);
    } catch (IOException e) {
      directory.close();
      throw CommitMark.explain(e, generation);
    } catch (IndexUnavailableException e) {
      directory.close();
      throw e;
    }
  }

  /** The folder of a generation; opening a folder that is not there would make it. */
  private Path existing(String generation) {
    Path folder = folders.folder(generation);
    if (!Files.isDirectory(folder)) {
      throw new IndexUnavailableException(
          "The index is incomplete: generation " + generation + " is not there.",
          "Run ./lontar reindex to build it anew.");
    }
    return folder;
  }

  private void checkComplete(String generation) throws IOException {
    try (Directory directory = FSDirectory.open(existing(generation))) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new IllegalStateException("generation " + generation + " was never committed");
      }
    }
  }
}
