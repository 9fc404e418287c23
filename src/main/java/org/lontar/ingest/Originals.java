package org.lontar.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.lontar.document.SourceDocument;
import org.lontar.extract.Extractor;
import org.lontar.ingest.CorpusItem.PlainFile;

/** The original bytes of documents, for readers who want the file itself. Thread-safe. */
public final class Originals {

  private final CorpusPaths paths;
  private final Extractor extractor;
  private final int maxLineBytes;

  /**
   * The originals of a corpus; nothing outside that folder is ever opened.
   *
   * @param extractor unpacks entries, in a worker and within its limits
   */
  public Originals(IngestConfig config, Extractor extractor) {
    this.paths = new CorpusPaths(config.corpus());
    this.extractor = extractor;
    this.maxLineBytes = config.maxLineBytes();
  }

  /**
   * Opens the original of a document: the file, the entry unpacked from its container, or the line
   * of JSON; that of a copy where the first location is gone.
   *
   * @return empty where the corpus no longer has it
   */
  public Optional<Original> open(SourceDocument document) throws IOException {
    for (String location : document.locations()) {
      Optional<Original> original = open(document, location);
      if (original.isPresent()) {
        return original;
      }
    }
    return Optional.empty();
  }

  private Optional<Original> open(SourceDocument document, String location) throws IOException {
    String name = location.substring(location.lastIndexOf('/') + 1);
    Optional<PlainFile> file = paths.findFileOf(location);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    PlainFile plain = file.get();
    if (plain.location().equals(location)) {
      InputStream bytes = Files.newInputStream(plain.path());
      return Optional.of(new Original(name, document.text().mediaType(), plain.sizeBytes(), bytes));
    }
    String inside = location.substring(plain.location().length() + Locations.INSIDE.length());
    return Locations.isLineFile(plain.location())
        ? line(plain, inside, document.contentHash())
        : entry(plain, inside, name, document.text().mediaType());
  }

  private Optional<Original> entry(
      PlainFile container, String entryPath, String name, String mediaType) throws IOException {
    Optional<Path> unpacked = extractor.unpack(container.path(), entryPath);
    if (unpacked.isEmpty()) {
      return Optional.empty();
    }
    Path file = unpacked.get();
    long size = Files.size(file);
    InputStream bytes = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    return Optional.of(new Original(name, mediaType, size, bytes));
  }

  /** The line with that hash, found by reading the file from its beginning. */
  private Optional<Original> line(PlainFile file, String id, String contentHash)
      throws IOException {
    try (LineReader lines = new LineReader(file.path(), maxLineBytes)) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        byte[] bytes = line.bytes();
        if (bytes != null && ContentHash.of(bytes).equals(contentHash)) {
          return Optional.of(
              new Original(
                  id + ".json", "application/json", bytes.length, new ByteArrayInputStream(bytes)));
        }
      }
      return Optional.empty();
    }
  }
}
