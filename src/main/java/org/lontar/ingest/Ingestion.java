package org.lontar.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lontar.ingest.RunProgress.Phase;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.GenerationWriter;
import org.lontar.search.IndexStore;
import org.lontar.search.IndexUnavailableException;
import org.lontar.search.LocationFate;

/**
 * The front door: brings an index up to date with its corpus, builds a new one beside it, holds the
 * two against each other.
 *
 * <p>Thread-safe: of two runs, in this process or another, the second waits.
 */
public final class Ingestion {

  private final IngestConfig config;
  private final IndexStore store;
  private final DocumentReader reader;
  private final Clock clock;

  /** An ingestion; nothing is opened before a method is called. */
  public Ingestion(IngestConfig config, IndexStore store, DocumentReader reader, Clock clock) {
    this.config = config;
    this.store = store;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Brings the live generation up to date: only what is new, changed or gone.
   *
   * @throws CorpusUnavailableException where there is no corpus to read
   * @throws IndexBusyException where another writer went on too long
   * @throws RunFailedException where the disk failed the run
   */
  public RunReport ingest(IngestOptions options, RunListener listener) {
    return locked(options, listener, progress -> update(options, progress));
  }

  /**
   * Builds a whole new generation beside the live one, scans once more for what changed meanwhile,
   * and switches.
   *
   * @throws CorpusUnavailableException where there is no corpus to read
   * @throws IndexBusyException where another writer went on too long
   * @throws RunFailedException where the disk failed the run
   */
  public RunReport reindex(IngestOptions options, RunListener listener) {
    Reindex reindex = new Reindex(config, store, reader, clock);
    return locked(options, listener, progress -> reindex.run(options, progress));
  }

  /**
   * Holds the live generation's last commit against the corpus; needs no lock.
   *
   * @throws CorpusUnavailableException where there is no corpus to read
   * @throws org.lontar.search.IndexUnavailableException where there is no index to read
   */
  public VerifyReport verify() throws IOException {
    try (GenerationReader index = store.openReader()) {
      return new Verifier(config, reader.version(), reader.curations(config.corpus()))
          .verify(index);
    }
  }

  /**
   * Shows what failed, in the order of the locations; needs no lock.
   *
   * @param withSkipped whether what was skipped is shown too
   * @throws org.lontar.search.IndexUnavailableException where there is no index to read
   */
  public void listFailures(boolean withSkipped, Consumer<LocationFate> visitor) throws IOException {
    try (GenerationReader index = store.openReader()) {
      index.scanFates(
          fate -> {
            boolean isShown =
                fate.fate() == Fate.FAILED
                    || (withSkipped
                        && fate.fate() == Fate.SKIPPED
                        && !LineFile.STAGE.equals(fate.stage()));
            if (isShown) {
              visitor.accept(fate);
            }
          });
    }
  }

  private RunReport update(IngestOptions options, Progress progress) throws IOException {
    store.removeUnfinished();
    try (GenerationWriter writer = store.openLive();
        Ledger ledger = Ledger.open(config.index());
        IngestRun run =
            new IngestRun(config, options, reader, clock, writer, null, null, ledger, progress)) {
      Tally tally = run.run();
      return tally.report(false, progress.elapsedMillis(), writer.generation(), run.lastCommit());
    }
  }

  /** A run that holds the lock. */
  @FunctionalInterface
  private interface LockedRun {
    RunReport run(Progress progress) throws IOException;
  }

  private RunReport locked(IngestOptions options, RunListener listener, LockedRun work) {
    Progress progress = new Progress(listener, clock);
    try {
      long files = countFiles(progress);
      try (RunLock _ =
          RunLock.take(
              config.index(), options.command(), config.lockPatience(), clock, progress::waiting)) {
        if (files == 0 && !options.allowEmpty()) {
          refuseToEmpty();
        }
        progress.total(files);
        RunReport report = work.run(progress);
        progress.enter(Phase.DONE);
        return report;
      }
    } catch (IOException e) {
      throw RunFailedException.of(e, config.index());
    } catch (UncheckedIOException e) {
      throw RunFailedException.of(
          Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)), config.index());
    }
  }

  /** A folder that was not mounted, or emptied by mistake, looks as if all documents had gone. */
  private void refuseToEmpty() throws IOException {
    if (holdsDocuments()) {
      throw new CorpusUnavailableException(
          "The corpus folder %s is empty, but the index holds documents; they are kept."
              .formatted(config.corpus()),
          "See whether its disk is mounted and --corpus names the right folder. To empty the index"
              + " too: ./lontar ingest --allow-empty",
          null);
    }
  }

  private boolean holdsDocuments() throws IOException {
    AtomicBoolean holds = new AtomicBoolean();
    try (GenerationReader index = store.openReader()) {
      index.scanFates(fate -> holds.compareAndSet(false, fate.fate() == Fate.INDEXED));
    } catch (IndexUnavailableException e) {
      return false; // nothing that could be lost
    }
    return holds.get();
  }

  /** Tells early, and without the lock, whether there is a corpus, and how much is to come. */
  private long countFiles(Progress progress) {
    progress.enter(Phase.SCANNING);
    CorpusScanner scanner = CorpusScanner.open(config.corpus());
    long files = 0;
    while (scanner.next() != null) {
      files++;
    }
    return files;
  }
}
