package org.lontar.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/** Holds an index against its corpus, both as streams in the order of locations. One thread. */
final class Verifier {

  private final IngestConfig config;
  private final ReadingVersion version;
  private final Curations curations;
  private final CorpusPaths paths;
  private final Kind missing = new Kind();
  private final Kind stale = new Kind();
  private final Kind orphaned = new Kind();
  private final Kind corrupt = new Kind();
  private long checked;
  private @Nullable CorpusItem next;

  /** One kind of difference while it is counted. */
  private static final class Kind {
    private final List<String> locations = new ArrayList<>();
    private long count;

    void add(String location) {
      count++;
      if (locations.size() < VerifyReport.MAX_LISTED) {
        locations.add(location);
      }
    }

    VerifyReport.Finding finding() {
      return new VerifyReport.Finding(count, locations);
    }
  }

  Verifier(IngestConfig config, ReadingVersion version, Curations curations) {
    this.config = config;
    this.version = version;
    this.curations = curations;
    this.paths = new CorpusPaths(config.corpus());
  }

  /** Looks at every file and every fate once. */
  VerifyReport verify(GenerationReader index) throws IOException {
    CorpusScanner scanner = CorpusScanner.open(config.corpus());
    if (!index.isIntact()) {
      corrupt.add("generation " + index.generation()); // nothing that it says can be trusted
      return report();
    }
    next = scanner.next();
    index.scanFates(fate -> check(fate, index, scanner));
    for (CorpusItem item = next; item != null; item = scanner.next()) {
      missing.add(item.location());
    }
    return report();
  }

  private VerifyReport report() {
    return new VerifyReport(
        checked, missing.finding(), stale.finding(), orphaned.finding(), corrupt.finding());
  }

  private void check(LocationFate fate, GenerationReader index, CorpusScanner scanner) {
    checked++;
    if (fate.container() == null) {
      checkFile(fate, scanner);
    } else if (paths.find(fate.container()).isEmpty()) {
      orphaned.add(fate.location());
      return;
    }
    if (!isSound(fate, index)) {
      corrupt.add(fate.location());
    }
  }

  private void checkFile(LocationFate fate, CorpusScanner scanner) {
    CorpusItem item = next;
    while (item != null && Locations.ORDER.compare(item.location(), fate.location()) < 0) {
      missing.add(item.location());
      item = scanner.next();
    }
    if (item == null || !item.location().equals(fate.location())) {
      orphaned.add(fate.location());
      next = item;
      return;
    }
    if (item instanceof PlainFile file
        && (isChanged(fate, file) || !version.covers(fate, curations.of(file).stamp()))) {
      stale.add(fate.location());
    }
    next = scanner.next();
  }

  private static boolean isChanged(LocationFate fate, PlainFile file) {
    if (fate.sizeBytes() != file.sizeBytes()) {
      return true;
    }
    if (fate.modifiedMillis() == file.modifiedMillis()) {
      return false;
    }
    try {
      return !ContentHash.of(file.path()).equals(fate.contentHash());
    } catch (IOException e) {
      return fate.fate() != Fate.FAILED;
    }
  }

  /** Whether the document of a fate is there and agrees with it. */
  private static boolean isSound(LocationFate fate, GenerationReader index) {
    DocumentId id = fate.document();
    if (id == null) {
      return fate.fate() == Fate.SKIPPED || fate.fate() == Fate.FAILED;
    }
    Optional<SourceDocument> document = find(id, index);
    if (document.isEmpty() || !document.get().contentHash().equals(fate.contentHash())) {
      return false;
    }
    List<String> locations = document.get().locations();
    return fate.fate() == Fate.INDEXED
        ? locations.getFirst().equals(fate.location())
        : locations.subList(1, locations.size()).contains(fate.location());
  }

  private static Optional<SourceDocument> find(DocumentId id, GenerationReader index) {
    try {
      return index.find(id);
    } catch (IOException e) {
      return Optional.empty(); // what can't be read is corrupt
    }
  }
}
