package org.lontar.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.CorpusItem.Refused;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.search.Fate;

/** Reads and describes files without any index. Thread-safe. */
public final class Describer {

  private final IngestConfig config;
  private final Curations curations;
  private final FileWork work;

  /** A describer; files inside the corpus get the ids that their paths give there. */
  public Describer(IngestConfig config, DocumentReader reader) {
    this.config = config;
    this.curations = reader.curations(config.corpus());
    this.work = new FileWork(reader, curations, Clock.systemUTC(), FileWork.Store.LOOK_ONLY);
  }

  /**
   * Describes a file, its entries and attachments, the lines of a {@code .jsonl}, or all files of a
   * folder, one after the other.
   */
  public void describe(Path path, Consumer<DescribedFile> visitor) {
    if (Files.isDirectory(path)) {
      CorpusScanner scanner = CorpusScanner.open(path);
      for (CorpusItem item = scanner.next(); item != null; item = scanner.next()) {
        String shown = path.resolve(item.location()).toString();
        switch (item) {
          case Refused refused ->
              visitor.accept(
                  new DescribedFile.Unread(
                      shown, refused.fate() == Fate.SKIPPED, "scan", refused.reason()));
          case PlainFile file -> describe(file.path(), shown, visitor);
        }
      }
    } else {
      describe(path, path.toString(), visitor);
    }
  }

  private void describe(Path path, String shown, Consumer<DescribedFile> visitor) {
    String location = location(path);
    try {
      long modified = Files.getLastModifiedTime(path).toMillis();
      PlainFile file = new PlainFile(location, path, Files.size(path), modified);
      if (Locations.isLineFile(location)) {
        describeLines(file, shown, visitor);
      } else {
        describeFile(file, shown, visitor);
      }
    } catch (IOException e) {
      String reason =
          Files.exists(path)
              ? "Can't be read: " + CorpusScanner.reason(e) + "; check that you may."
              : "There is no such file.";
      visitor.accept(new DescribedFile.Unread(shown, false, "read", reason));
    }
  }

  private void describeFile(PlainFile file, String shown, Consumer<DescribedFile> visitor) {
    if (work.look(file, null, false)
        instanceof FileOutcome.Read(var _, var whole, var entries, var _)) {
      visitor.accept(described(whole, shown, null));
      Map<String, DocumentId> containers = new HashMap<>();
      containers.put(whole.location(), idOf(whole));
      for (ReadPart entry : entries) {
        String inside = entry.location().substring(whole.location().length());
        containers.put(entry.location(), idOf(entry));
        visitor.accept(described(entry, shown + inside, containers.get(entry.parent())));
      }
    }
  }

  private void describeLines(PlainFile file, String shown, Consumer<DescribedFile> visitor)
      throws IOException {
    JsonLineParser parser = new JsonLineParser(config.maxLineBytes());
    CurationFile ofFile = curations.of(file);
    try (LineReader lines = new LineReader(file.path(), config.maxLineBytes())) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        visitor.accept(describeLine(file, ofFile, shown, line, parser));
      }
    }
  }

  private DescribedFile describeLine(
      PlainFile file,
      CurationFile ofFile,
      String shown,
      LineReader.Line line,
      JsonLineParser parser) {
    byte[] bytes = line.bytes();
    String unreadable = shown + Locations.INSIDE + "#" + line.number();
    try {
      if (bytes == null) {
        throw new JsonLineParser.BadLineException("is too long");
      }
      JsonLine parsed = parser.parse(bytes);
      String location = Locations.ofEntry(file.location(), parsed.id());
      Curation said = ofFile.entry(FileNames.fold(parsed.id()));
      Outcome outcome = work.describe(parser.text(parsed), location, said);
      ReadPart part =
          new ReadPart(
              location, file.location(), null, bytes.length, ContentHash.of(bytes), outcome);
      return described(
          part, new DocumentId(parsed.id()), shown + Locations.INSIDE + parsed.id(), null);
    } catch (JsonLineParser.BadLineException e) {
      String reason = "Line %d %s.".formatted(line.number(), e.getMessage());
      return new DescribedFile.Unread(unreadable, false, "read", reason);
    }
  }

  private static DescribedFile described(
      ReadPart part, String shown, @Nullable DocumentId container) {
    return described(part, idOf(part), shown, container);
  }

  /** The id that the document would get in an index that is new. */
  private static DocumentId idOf(ReadPart part) {
    String pin =
        part.outcome() instanceof Outcome.Described(var _, var said)
            ? said.pin().orElse(null)
            : null;
    return pin == null ? DocumentId.ofLocation(part.location()) : new DocumentId(pin);
  }

  private static DescribedFile described(
      ReadPart part, DocumentId id, String shown, @Nullable DocumentId container) {
    return switch (part.outcome()) {
      case Outcome.Unread unread ->
          new DescribedFile.Unread(shown, unread.skipped(), unread.stage(), unread.reason());
      case Outcome.Described(var description, var _) -> {
        String hash = part.contentHash();
        yield new DescribedFile.Document(
            shown,
            new SourceDocument(
                id,
                description.title(),
                description.text(),
                description.metadata(),
                hash == null ? "" : hash,
                part.sizeBytes(),
                List.of(part.location()),
                container));
      }
    };
  }

  /** The location in the corpus, or the file's name where it lies elsewhere. */
  private String location(Path path) {
    try {
      Path root = config.corpus().toRealPath();
      Path file = path.toRealPath();
      if (file.startsWith(root)) {
        return FileNames.fold(root.relativize(file).toString());
      }
    } catch (IOException e) {
      return FileNames.of(path);
    }
    return FileNames.of(path);
  }
}
