package org.lontar.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.RunProgress.Phase;
import org.lontar.search.ArrivalReader;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.IndexStore;
import org.lontar.search.IndexUnavailableException;
import org.lontar.search.LocationFate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the next generation from the whole corpus while the live one answers, and switches. One
 * run.
 *
 * <p>Ids come from the ledger and the live generation; where that one can't be read (another
 * version made it), from the ledger alone. The times at which documents came are taken over even
 * from an index of another version.
 */
final class Reindex {

  private static final Logger LOG = LoggerFactory.getLogger(Reindex.class);

  private final IngestConfig config;
  private final IndexStore store;
  private final DocumentReader reader;
  private final Clock clock;

  /**
   * What is known of the generation before.
   *
   * @param live null where there is none that can be read
   * @param arrived when its documents came; null where not even that can be read
   */
  private record Former(@Nullable GenerationReader live, @Nullable ArrivalReader arrived) {}

  Reindex(IngestConfig config, IndexStore store, DocumentReader reader, Clock clock) {
    this.config = config;
    this.store = store;
    this.reader = reader;
    this.clock = clock;
  }

  /** Builds and switches; interrupted, the live generation is as it was. */
  RunReport run(IngestOptions options, Progress progress) throws IOException {
    store.removeUnfinished();
    try (GenerationReader live = openLive();
        ArrivalReader arrived = live == null ? store.openArrivals().orElse(null) : null) {
      Former former = new Former(live, live == null ? arrived : live);
      RunReport report = build(options, former, progress);
      progress.enter(Phase.SWITCHING);
      store.switchTo(report.generation());
      prune();
      return report;
    }
  }

  /** What is no longer in the corpus need not be kept; what is needed again is read again. */
  private void prune() throws IOException {
    try (GenerationReader index = store.openReader()) {
      SeenSet hashes = new SeenSet();
      index.scanFates(
          fate -> {
            if (fate.contentHash() != null && fate.container() == null) {
              hashes.add(fate.contentHash());
            }
          });
      reader.prune(hashes::contains);
    }
  }

  private RunReport build(IngestOptions options, Former former, Progress progress)
      throws IOException {
    try (GenerationWriter next = store.createNext();
        Ledger ledger = Ledger.open(config.index())) {
      pass(options, next, former, ledger, progress);
      // What changed while the first pass read the corpus.
      IngestOptions again = IngestOptions.of(options.command());
      Tally tally = pass(again, next, former, ledger, progress);
      if (former.live() != null) {
        carryGone(former.live(), next, tally);
      }
      long commit = next.commit();
      return tally.report(true, progress.elapsedMillis(), next.generation(), commit);
    }
  }

  private Tally pass(
      IngestOptions options, GenerationWriter next, Former former, Ledger ledger, Progress progress)
      throws IOException {
    try (IngestRun run =
        new IngestRun(
            config,
            options,
            reader,
            clock,
            next,
            former.live(),
            former.arrived(),
            ledger,
            progress)) {
      return run.run();
    }
  }

  private @Nullable GenerationReader openLive() throws IOException {
    try {
      return store.openReader();
    } catch (IndexUnavailableException e) {
      LOG.info("The new index takes its ids from paths and the ledger alone: {}", e.getMessage());
      return null;
    }
  }

  private void carryGone(GenerationReader live, GenerationWriter next, Tally tally)
      throws IOException {
    try {
      live.scanGone(gone -> unchecked(() -> carry(gone, next)));
      live.scanFates(fate -> unchecked(() -> leaveBehind(fate, live, next, tally)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void carry(GoneDocument gone, GenerationWriter next) throws IOException {
    if (next.findLocation(gone.id()).isEmpty()) {
      next.putGone(gone);
    }
  }

  private void leaveBehind(
      LocationFate fate, GenerationReader live, GenerationWriter next, Tally tally)
      throws IOException {
    DocumentId id = fate.document();
    if (fate.fate() != Fate.INDEXED || id == null || next.findLocation(id).isPresent()) {
      return;
    }
    String title = live.find(id).map(SourceDocument::title).orElse(fate.location());
    Instant added = live.findAdded(id).orElse(null);
    next.putGone(new GoneDocument(id, title, fate.location(), clock.millis(), added));
    if (next.findFate(fate.location()).isEmpty()) {
      tally.remove();
    }
  }

  /** Some work of a scan. */
  @FunctionalInterface
  private interface ScanWork {
    void run() throws IOException;
  }

  private static void unchecked(ScanWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
