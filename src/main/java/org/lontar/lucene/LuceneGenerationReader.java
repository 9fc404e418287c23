package org.lontar.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.DoubtfulDocument;
import org.lontar.search.GenerationReader;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/** One commit of a generation. One thread. */
final class LuceneGenerationReader implements GenerationReader {

  private final String generation;
  private final DirectoryReader reader;
  private final Closeable directory;
  private final Records records;

  /** Takes over reader and directory, and closes both. */
  LuceneGenerationReader(String generation, DirectoryReader reader, Closeable directory) {
    this.generation = generation;
    this.reader = reader;
    this.directory = directory;
    this.records = new Records(reader);
  }

  @Override
  public String generation() {
    return generation;
  }

  @Override
  public Optional<LocationFate> findFate(String location) throws IOException {
    return records.findFate(location);
  }

  @Override
  public List<LocationFate> listFatesIn(String container) throws IOException {
    return records.listFatesIn(container);
  }

  @Override
  public List<LocationFate> listFatesOfContent(String contentHash) throws IOException {
    return records.listFatesOfContent(contentHash);
  }

  @Override
  public void scanFates(Consumer<LocationFate> visitor) throws IOException {
    records.scanFates(visitor);
  }

  @Override
  public void scanGone(Consumer<GoneDocument> visitor) throws IOException {
    records.scanGone(visitor);
  }

  @Override
  public List<DoubtfulDocument> listDoubts() throws IOException {
    return records.listDoubts();
  }

  @Override
  public Optional<SourceDocument> find(DocumentId id) throws IOException {
    return records.findDocument(id);
  }

  @Override
  public Optional<String> findLocation(DocumentId id) throws IOException {
    return records.findOwnLocation(id);
  }

  @Override
  public Optional<Instant> findAdded(DocumentId id) throws IOException {
    return records.findAdded(id);
  }

  @Override
  public boolean isIntact() throws IOException {
    return Checksums.agree(reader);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
