package org.lontar.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lontar.catalogue.Cataloguer;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.extract.ExtractionConfig;
import org.lontar.extract.ExtractionStore;
import org.lontar.extract.Extractor;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.search.GenerationReader;
import org.lontar.search.IndexStore;
import org.lontar.search.LocationFate;

/** A corpus in a folder, its index in another, and everything that stands between them. */
final class IngestFixture implements AutoCloseable {

  /** Old enough that no file counts as young. */
  private static final Instant OLD = Instant.parse("2024-09-26T08:00:00Z");

  final Path corpus;
  final Extractor extractor;
  final Cataloguer cataloguer = new Cataloguer(Vocabularies.load(Optional.empty()));
  private final Path folder;
  private Path index;
  private long tick;
  private Clock clock = Clock.systemUTC();

  IngestFixture(Path folder) {
    this.folder = folder;
    this.corpus = folder.resolve("corpus");
    this.index = folder.resolve("index");
    this.extractor = Extractor.open(ExtractionConfig.in(folder.resolve("work")).withWorkers(1));
    try {
      Files.createDirectories(corpus);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text of its own, older than any run; each call with another time. */
  Path write(String location, String text) throws IOException {
    return writeBytes(location, text.getBytes(StandardCharsets.UTF_8));
  }

  Path writeBytes(String location, byte[] bytes) throws IOException {
    Path file = corpus.resolve(location);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(OLD.plusSeconds(tick++)));
    return file;
  }

  /** Writes an archive; names and texts by turns. */
  Path writeZip(String location, String... namesAndTexts) throws IOException {
    Path file = corpus.resolve(location);
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.setLastModifiedTime(file, FileTime.from(OLD.plusSeconds(tick++)));
    return file;
  }

  void move(String from, String to) throws IOException {
    Path target = corpus.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(corpus.resolve(from), target);
  }

  void delete(String location) throws IOException {
    Files.delete(corpus.resolve(location));
  }

  /** Goes on with an index in another folder. */
  void useIndex(String name) {
    index = folder.resolve(name);
  }

  /** All that follows happens at this time. */
  void at(String time) {
    clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  Path index() {
    return index;
  }

  IngestConfig config() {
    return IngestConfig.of(corpus, index).withCommitDocuments(3);
  }

  DocumentReader reader() {
    ExtractionStore store = ExtractionStore.open(index.resolve("extractions"), extractor.version());
    return new DocumentReader(extractor, store, cataloguer);
  }

  IndexStore store() {
    return new LuceneIndexStore(index);
  }

  Ingestion ingestion() {
    return new Ingestion(config(), store(), reader(), clock);
  }

  RunReport ingest() {
    return ingestion().ingest(new IngestOptions("ingest", false, false, true), RunListener.SILENT);
  }

  RunReport reindex() {
    return ingestion()
        .reindex(new IngestOptions("reindex", false, false, true), RunListener.SILENT);
  }

  /** Found, indexed, unchanged, duplicates, skipped, failed, removed. */
  static String counts(RunReport report) {
    return "found %d indexed %d unchanged %d duplicates %d skipped %d failed %d removed %d"
        .formatted(
            report.found(),
            report.indexed(),
            report.unchanged(),
            report.duplicates(),
            report.skipped(),
            report.failed(),
            report.removed());
  }

  /** All fates by location: {@code indexed 0123…}. */
  Map<String, String> fates() throws IOException {
    Map<String, String> fates = new TreeMap<>();
    try (GenerationReader reader = store().openReader()) {
      reader.scanFates(
          fate -> {
            if (!LineFile.STAGE.equals(fate.stage())) {
              fates.put(fate.location(), spelled(fate));
            }
          });
    }
    return fates;
  }

  private static String spelled(LocationFate fate) {
    return fate.document() == null
        ? fate.fate().code() + " " + fate.stage() + " " + fate.reason()
        : fate.fate().code() + " " + fate.document();
  }

  Optional<SourceDocument> find(DocumentId id) throws IOException {
    try (GenerationReader reader = store().openReader()) {
      return reader.find(id);
    }
  }

  SourceDocument get(String idOfLocation) throws IOException {
    return find(DocumentId.ofLocation(idOfLocation)).orElseThrow();
  }

  String id(String location) {
    return DocumentId.ofLocation(location).value();
  }

  @Override
  public void close() {
    extractor.close();
  }
}
