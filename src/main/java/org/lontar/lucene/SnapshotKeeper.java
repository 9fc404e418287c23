package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lontar.search.IndexUnavailableException;
import org.lontar.search.RankingWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest snapshot: a background thread looks for new commits and generations, so that no
 * request pays for it. Thread-safe.
 */
final class SnapshotKeeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeper.class);

  /** Four looks in the two seconds within which a commit must be seen. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Makes a snapshot ready before requests meet it. */
  @FunctionalInterface
  interface Warmer {
    void warm(Snapshot snapshot) throws IOException;
  }

  private final GenerationFolders folders;
  private final RankingWeights weights;
  private final Warmer warmer;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private volatile @Nullable Snapshot current;
  private @Nullable String lastTrouble;

  private SnapshotKeeper(Path index, RankingWeights weights, Warmer warmer) {
    this.folders = new GenerationFolders(index);
    this.weights = weights;
    this.warmer = warmer;
    this.thread =
        Thread.ofPlatform().name("lontar-index-refresh").daemon().unstarted(this::keepFresh);
  }

  /** Starts to look after an index folder, which need not exist yet. */
  static SnapshotKeeper start(Path index, RankingWeights weights, Warmer warmer) {
    SnapshotKeeper keeper = new SnapshotKeeper(index, weights, warmer);
    keeper.thread.start();
    return keeper;
  }

  /** The newest snapshot with a reference for the caller, who releases it. */
  Snapshot acquire() throws IOException {
    while (true) {
      Snapshot newest = current;
      if (newest == null) {
        newest = openFirst();
      }
      if (newest.tryAcquire()) {
        return newest;
      }
    }
  }

  private Snapshot openFirst() throws IOException {
    if (closed.getCount() == 0) {
      throw new IllegalStateException("the search engine is closed");
    }
    refresh();
    Snapshot opened = current;
    if (opened == null) {
      throw new IndexUnavailableException(
          "There is no index yet.", "Run ./lontar ingest to make one.");
    }
    return opened;
  }

  private void keepFresh() {
    try {
      do {
        refreshQuietly();
      } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The thread outlives any trouble with the disk; requests go on with the snapshot they have. */
  private void refreshQuietly() {
    try {
      refresh();
      lastTrouble = null;
    } catch (IOException | RuntimeException e) {
      String trouble = e.toString();
      if (!trouble.equals(lastTrouble)) {
        LOG.warn("can't look for news of the index, and go on with what there is: {}", trouble);
      }
      lastTrouble = trouble;
    }
  }

  /** Looks for a newer commit or generation. */
  synchronized void refresh() throws IOException {
    if (closed.getCount() == 0) {
      return;
    }
    Optional<String> live = folders.findLive();
    Snapshot former = current;
    if (live.isEmpty()) {
      replace(null);
    } else if (former != null && former.generation().equals(live.get())) {
      Optional<Snapshot> newer = former.openNewer();
      if (newer.isPresent()) {
        expose(newer.get());
      }
    } else {
      expose(open(live.get()));
    }
  }

  /** A switch may remove a generation after its name was read: then the pointer is read again. */
  private Snapshot open(String generation) throws IOException {
    try {
      return openFolder(generation);
    } catch (IOException | IndexUnavailableException e) {
      Optional<String> again = folders.findLive();
      if (again.isPresent() && !again.get().equals(generation)) {
        return openFolder(again.get());
      }
      throw e;
    }
  }

  private Snapshot openFolder(String generation) throws IOException {
    Path folder = folders.folder(generation);
    if (!Files.isDirectory(folder)) {
      throw new IndexUnavailableException(
          "The index is incomplete: generation " + generation + " is not there.",
          "Run ./lontar reindex to build it anew.");
    }
    try {
      return Snapshot.open(folder, generation, weights);
    } catch (IOException e) {
      throw CommitMark.explain(e, generation);
    }
  }

  private void expose(Snapshot snapshot) throws IOException {
    try {
      warmer.warm(snapshot);
    } catch (IOException | RuntimeException e) {
      snapshot.release();
      throw e;
    }
    replace(snapshot);
  }

  private void replace(@Nullable Snapshot snapshot) throws IOException {
    Snapshot former = current;
    current = snapshot;
    if (former != null) {
      former.release();
    }
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    synchronized (this) {
      replace(null);
    }
  }
}
