package org.lontar.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lontar.ingest.CorpusUnavailableException;
import org.lontar.ingest.CurrentRun;
import org.lontar.ingest.IndexBusyException;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunFailedException;
import org.lontar.ingest.RunListener;
import org.lontar.ingest.RunReport;
import org.lontar.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run behind a server that serves meanwhile, and goes on serving whatever becomes of the run.
 */
final class BackgroundRun implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRun.class);
  private static final Duration END_PATIENCE = Duration.ofSeconds(5);

  private final Thread thread;
  private final AtomicBoolean isEnding;

  private BackgroundRun(Thread thread, AtomicBoolean isEnding) {
    this.thread = thread;
    this.isEnding = isEnding;
  }

  /** Starts to bring the portal's index up to date. */
  static BackgroundRun start(Portal portal, CurrentRun current, RunListener listener) {
    RunListener both =
        progress -> {
          current.onProgress(progress);
          listener.onProgress(progress);
        };
    AtomicBoolean isEnding = new AtomicBoolean();
    Thread thread =
        Thread.ofPlatform()
            .name("indexing")
            .daemon()
            .start(() -> run(portal, current, both, isEnding));
    return new BackgroundRun(thread, isEnding);
  }

  /** Ends the run where it is; the index stays as at its last commit. */
  @Override
  public void close() {
    isEnding.set(true);
    thread.interrupt();
    try {
      if (!thread.join(END_PATIENCE)) {
        LOG.warn("The run did not end in time; its last commit stands.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(
      Portal portal, CurrentRun current, RunListener listener, AtomicBoolean isEnding) {
    try {
      ingest(portal, listener);
    } catch (RunFailedException e) {
      if (!isEnding.get()) {
        LOG.error("{} {}", e.getMessage(), e.hint());
      }
    } catch (RuntimeException e) {
      if (!isEnding.get()) {
        LOG.error("The run ended with a fault; its last commit stands.", e);
      }
    } finally {
      current.clear();
    }
  }

  private static void ingest(Portal portal, RunListener listener) {
    try {
      RunReport report = portal.ingestion().ingest(IngestOptions.of("serve"), listener);
      tell(report);
    } catch (IndexBusyException e) {
      LOG.warn("{} Serving what the index holds. {}", e.getMessage(), e.hint());
    } catch (CorpusUnavailableException e) {
      LOG.warn("{} {}", e.getMessage(), e.hint());
    } catch (IndexUnavailableException e) {
      LOG.error("{} {}", e.getMessage(), e.hint());
    } catch (SetupException e) {
      LOG.error("{} {}", e.getMessage(), e.hint());
    }
  }

  private static void tell(RunReport report) {
    LOG.info(
        "The index is up to date: {} found, {} indexed, {} unchanged, {} failed.",
        report.found(),
        report.indexed(),
        report.unchanged(),
        report.failed());
    if (report.failed() > 0) {
      LOG.info("./lontar failures lists the files that could not be read.");
    }
  }
}
