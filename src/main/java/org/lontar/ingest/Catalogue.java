package org.lontar.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lontar.document.DocumentId;
import org.lontar.document.Labels;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.ingest.curation.SheetReader;
import org.lontar.ingest.curation.SheetReader.Change;
import org.lontar.ingest.curation.SheetReader.Sheet;
import org.lontar.ingest.curation.SheetWriter;
import org.lontar.ingest.curation.ValueChecker;
import org.lontar.search.DoubtfulDocument;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.IndexStore;
import org.lontar.search.LocationFate;

/**
 * The catalogue in the hands of librarians: to a spreadsheet and back, what is wrong in their
 * files, and what the portal doubts.
 *
 * <p>What comes back is written into sidecars, never into the index: the next ingest takes it from
 * there. Thread-safe.
 */
public final class Catalogue {

  private final IngestConfig config;
  private final IndexStore store;
  private final Labels labels;
  private final Clock clock;

  /** A catalogue; nothing is opened before a method is called. */
  public Catalogue(IngestConfig config, IndexStore store, Labels labels, Clock clock) {
    this.config = config;
    this.store = store;
    this.labels = labels;
    this.clock = clock;
  }

  /**
   * Writes every indexed document as a row, in the order of locations; needs no lock.
   *
   * @return how many
   * @throws org.lontar.search.IndexUnavailableException where there is no index to read
   */
  public long export(Writer out) throws IOException {
    try (GenerationReader index = store.openReader();
        SheetWriter sheet = new SheetWriter(out)) {
      long[] rows = {0};
      index.scanFates(
          fate -> {
            Optional<SourceDocument> document = document(fate, index);
            if (document.isPresent()) {
              write(document.get(), sheet);
              rows[0]++;
            }
          });
      return rows[0];
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Takes a spreadsheet over into sidecars: all of it, or nothing where a row is wrong; with {@code
   * partial} the rows that are right.
   *
   * @throws org.lontar.search.IndexUnavailableException where there is no index to hold it against
   * @throws IndexBusyException where another writer went on too long
   */
  public ImportReport importSheet(Path file, ImportOptions options, RunListener listener)
      throws IOException {
    Progress progress = new Progress(listener, clock);
    if (options.dryRun()) {
      return importSheet(file, options);
    }
    try (RunLock _ =
        RunLock.take(
            config.index(), "catalogue import", config.lockPatience(), clock, progress::waiting)) {
      return importSheet(file, options);
    }
  }

  /**
   * Reads all sidecars and catalogues of the corpus; needs neither index nor lock.
   *
   * @return what is wrong with them, in order
   */
  public List<CurationProblem> check() throws IOException {
    Curations curations = new Curations(config.corpus(), labels);
    PinnedTwice pins = new PinnedTwice();
    CorpusScanner scanner = CorpusScanner.open(config.corpus());
    for (CorpusItem item = scanner.next(); item != null; item = scanner.next()) {
      if (item instanceof PlainFile file) {
        pins.look(file.location(), curations.of(file));
      }
    }
    List<CurationProblem> problems = new ArrayList<>(curations.problems());
    problems.addAll(pins.problems());
    problems.addAll(new LostSidecars(config.corpus()).list());
    return problems.stream().sorted().toList();
  }

  /**
   * The documents that a librarian should look at, in the order of locations; needs no lock, and
   * reads no document.
   *
   * @throws org.lontar.search.IndexUnavailableException where there is no index to read
   */
  public List<DoubtfulDocument> listDoubts() throws IOException {
    try (GenerationReader index = store.openReader()) {
      return index.listDoubts();
    }
  }

  private ImportReport importSheet(Path file, ImportOptions options) throws IOException {
    Curations curations = new Curations(config.corpus(), labels);
    try (GenerationReader index = store.openReader()) {
      String name = file.getFileName().toString();
      SheetReader reader = new SheetReader(new ValueChecker(labels), documents(index));
      Sheet sheet = reader.read(name, Files.newInputStream(file));
      SidecarEdits edits = new SidecarEdits(name, new CorpusPaths(config.corpus()), curations);
      for (Change change : sheet.changes()) {
        edits.add(change);
      }
      List<CurationProblem> problems = new ArrayList<>(sheet.problems());
      problems.addAll(edits.problems());
      boolean isToApply = !options.dryRun() && (problems.isEmpty() || options.partial());
      return ImportReport.of(
          sheet, problems, edits.changed(), isToApply ? edits.apply() : List.of(), isToApply);
    }
  }

  private static SheetReader.Documents documents(GenerationReader index) {
    return new SheetReader.Documents() {
      @Override
      public Optional<SourceDocument> findById(String id) throws IOException {
        Optional<DocumentId> valid = DocumentId.find(id);
        return valid.isEmpty() ? Optional.empty() : index.find(valid.get());
      }

      @Override
      public Optional<SourceDocument> findByLocation(String location) throws IOException {
        DocumentId id = index.findFate(location).map(LocationFate::document).orElse(null);
        return id == null ? Optional.empty() : index.find(id);
      }
    };
  }

  private static Optional<SourceDocument> document(LocationFate fate, GenerationReader index) {
    DocumentId id = fate.document();
    try {
      return id == null || fate.fate() != Fate.INDEXED ? Optional.empty() : index.find(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SourceDocument document, SheetWriter sheet) {
    try {
      sheet.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
