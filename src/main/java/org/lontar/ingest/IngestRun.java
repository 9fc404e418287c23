package org.lontar.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.CorpusItem.Refused;
import org.lontar.search.ArrivalReader;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.GenerationWriter;
import org.lontar.search.LocationFate;

/**
 * One pass over the corpus: files and fates, both in the order of their locations, go side by side.
 * What agrees is counted, what is new or changed is read by the workers and recorded in order, what
 * has gone is put aside and removed at the end, when it is known what moved. One thread.
 */
final class IngestRun implements AutoCloseable {

  private final IngestConfig config;
  private final IngestOptions options;
  private final GenerationWriter writer;
  private final ReadingVersion version;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final OrderedWork threads;
  private final Curations curations;
  private final FileWork work;
  private final GenerationEdits edits;
  private final LocationCounts counts;
  private final Succession succession;
  private final Departures departures;
  private final FileRecorder files;
  private final LineFile lines;
  private final SpilledLocations vanished;
  private final CommitPace pace;

  /** Files that were met, until the fates of their entries have gone by. */
  private final Map<String, Met> met = new HashMap<>();

  private @Nullable CorpusItem next;
  private String position = "";
  private long lastCommit;

  /** What was decided on a file, and so on the fates of its entries. */
  private sealed interface Met {
    /** They are as they were. */
    record Unchanged() implements Met {}

    /** The file is being read; they are seen to when it is recorded. */
    record Waiting() implements Met {}

    /** The file has gone. */
    record Vanished() implements Met {}

    /** Its lines were read. */
    record Read(LineFile.Lines lines) implements Met {}
  }

  /**
   * A pass, not yet begun.
   *
   * @param writer the generation
   * @param former the one that it will take the place of; null where it goes on with its own, or
   *     where that one can't be read
   * @param arrived when the documents of the former one came; null where there is none
   */
  IngestRun(
      IngestConfig config,
      IngestOptions options,
      DocumentReader reader,
      Clock clock,
      GenerationWriter writer,
      @Nullable GenerationReader former,
      @Nullable ArrivalReader arrived,
      Ledger ledger,
      Progress progress)
      throws IOException {
    this.config = config;
    this.options = options;
    this.writer = writer;
    this.version = reader.version();
    this.progress = progress;
    CorpusPaths paths = new CorpusPaths(config.corpus());
    Identities identities = new Identities(writer, former, ledger, paths);
    curations = reader.curations(config.corpus());
    FileWork.Store store = options.parseAll() ? FileWork.Store.RENEW : FileWork.Store.USE;
    work = new FileWork(reader, curations, clock, store);
    vanished = new SpilledLocations(config.index().resolve("vanished.tmp"));
    threads = new OrderedWork(config.workers());
    edits = new GenerationEdits(writer, ledger, new Arrivals(writer, arrived, clock), clock);
    counts = new LocationCounts(tally, this::isCounted);
    Copies copies = new Copies(writer, paths);
    succession = new Succession(writer, edits, identities, copies, work, counts);
    departures = new Departures(writer, edits, copies, succession, counts);
    String versionText = version.toString();
    DocumentRecorder documents =
        new DocumentRecorder(
            writer, edits, identities, copies, succession, departures, counts, versionText);
    files =
        new FileRecorder(
            writer, edits, identities, paths, work, documents, departures, counts, versionText);
    lines =
        new LineFile(
            writer,
            threads,
            work,
            curations,
            new LineRecorder(writer, edits, ledger, paths, documents, counts, versionText),
            this::afterStep,
            version,
            clock,
            options.retry(),
            config.maxLineBytes());
    pace = new CommitPace(config.commitDocuments(), config.commitEvery());
  }

  /**
   * Makes the pass and commits it.
   *
   * @return what it counted
   */
  Tally run() throws IOException {
    CorpusScanner scanner = CorpusScanner.open(config.corpus());
    next = scanner.next();
    try {
      writer.scanFates(fate -> unchecked(() -> visit(fate, scanner)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    while (next != null) {
      meet(next, null);
      next = scanner.next();
    }
    position = "\uDBFF\uDFFF";
    passBy(position);
    threads.finish();
    vanished.forEach(this::removeVanished);
    commit();
    tally.curationMistakes(curations.problems().size());
    return tally;
  }

  /** The number of the last commit. */
  long lastCommit() {
    return lastCommit;
  }

  @Override
  public void close() throws IOException {
    threads.close();
    vanished.close();
  }

  private void visit(LocationFate fate, CorpusScanner scanner) throws IOException {
    passBy(fate.location());
    if (fate.container() != null) {
      position = fate.location();
      meetInside(fate, fate.container());
      return;
    }
    CorpusItem item = next;
    while (item != null && Locations.ORDER.compare(item.location(), fate.location()) < 0) {
      meet(item, null);
      item = scanner.next();
    }
    next = item;
    if (item != null && item.location().equals(fate.location())) {
      meet(item, fate);
      next = scanner.next();
    } else {
      position = fate.location();
      vanished.add(fate.location());
      met.put(fate.location(), new Met.Vanished());
    }
  }

  private void meet(CorpusItem item, @Nullable LocationFate fate) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the run was interrupted");
    }
    position = item.location();
    progress.reading(item.location(), tally);
    switch (item) {
      case Refused refused -> {
        met.put(item.location(), new Met.Waiting());
        threads.submit(item.location(), 0, () -> outcome(refused), this::take);
      }
      case PlainFile file when Locations.isLineFile(file.location()) -> meetLines(file, fate);
      case PlainFile file -> meetFile(file, fate);
    }
  }

  private void meetFile(PlainFile file, @Nullable LocationFate fate) throws IOException {
    boolean isToRetry = fate != null && options.retry() && hasFailed(fate);
    boolean isGood = fate != null && isCovered(file, fate) && !isToRetry;
    if (fate != null && isGood && file.hasStampOf(fate)) {
      counts.unchanged(fate);
      met.put(file.location(), new Met.Unchanged());
      return;
    }
    met.put(file.location(), new Met.Waiting());
    LocationFate known = isGood ? fate : null;
    threads.submit(
        file.location(), file.sizeBytes(), () -> work.look(file, known, isToRetry), this::take);
  }

  private void meetLines(PlainFile file, @Nullable LocationFate fate) throws IOException {
    if (fate != null
        && file.hasStampOf(fate)
        && LineFile.STAGE.equals(fate.stage())
        && isCovered(file, fate)
        && !options.retry()) {
      met.put(file.location(), new Met.Unchanged());
    } else {
      met.put(file.location(), new Met.Read(lines.read(file)));
    }
  }

  /** Whether neither what reads and describes nor what librarians say has changed. */
  private boolean isCovered(PlainFile file, LocationFate fate) {
    return version.covers(fate, curations.of(file).stamp());
  }

  /** Whether a file, or anything in it, could not be read. */
  private boolean hasFailed(LocationFate fate) throws IOException {
    return fate.fate() == Fate.FAILED
        || writer.listFatesIn(fate.location()).stream()
            .anyMatch(entry -> entry.fate() == Fate.FAILED);
  }

  private static FileOutcome outcome(Refused refused) {
    PlainFile nothing = new PlainFile(refused.location(), Path.of(""), 0, FileWork.NO_TIME);
    ReadPart.Outcome unread =
        new ReadPart.Outcome.Unread(refused.fate() == Fate.SKIPPED, "scan", refused.reason());
    return new FileOutcome.Read(
        nothing, new ReadPart(refused.location(), null, null, 0, null, unread), List.of(), "");
  }

  private void meetInside(LocationFate fate, String container) throws IOException {
    switch (met.getOrDefault(container, new Met.Vanished())) {
      case Met.Unchanged _ -> counts.unchanged(fate);
      case Met.Waiting _ -> {}
      case Met.Vanished _ -> vanished.add(fate.location());
      case Met.Read(LineFile.Lines read) -> {
        if (!read.locations().contains(fate.location())) {
          removeVanishedLine(fate.location());
        }
      }
    }
  }

  private void removeVanishedLine(String location) throws IOException {
    var now = writer.findFate(location);
    if (now.isPresent()) {
      departures.remove(now.get());
      afterStep(location);
    }
  }

  private void removeVanished(String location) throws IOException {
    var now = writer.findFate(location);
    if (now.isPresent() && !isBack(now.get())) {
      departures.remove(now.get());
      afterStep(location);
    }
  }

  /** Whether the file came back during the run: then the next run sees to it. */
  private boolean isBack(LocationFate fate) {
    return new CorpusPaths(config.corpus()).find(Locations.fileOf(fate)).isPresent();
  }

  /** Ends with the files whose entries' fates have all gone by. */
  private void passBy(String location) throws IOException {
    for (Iterator<Map.Entry<String, Met>> all = met.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Met> file = all.next();
      if (Locations.ORDER.compare(location, file.getKey() + "!0") > 0) {
        all.remove();
        if (file.getValue() instanceof Met.Read(LineFile.Lines read)) {
          LocationFate row = read.row();
          if (row != null) {
            threads.submit(file.getKey(), 0, () -> row, edits::put);
          }
        }
      }
    }
  }

  private void take(FileOutcome outcome) throws IOException {
    files.take(outcome);
    afterStep(outcome.file().location());
  }

  private void afterStep(String location) throws IOException {
    progress.reading(location, tally);
    if (pace.isDue(edits.changes())) {
      commit();
    }
  }

  private void commit() throws IOException {
    progress.committing(tally);
    succession.settle();
    lastCommit = edits.commit();
    pace.committed(edits.changes());
  }

  private boolean isCounted(LocationFate fate) {
    if (files.isAhead(fate.location())) {
      return true;
    }
    String file = Locations.fileOf(fate);
    if (files.isOpen(file)) {
      return !files.isToCome(fate.location());
    }
    return (!threads.isWaiting(file) && Locations.ORDER.compare(fate.location(), position) <= 0);
  }

  /** Some work of a pass. */
  @FunctionalInterface
  private interface PassWork {
    void run() throws IOException;
  }

  private static void unchecked(PassWork work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
