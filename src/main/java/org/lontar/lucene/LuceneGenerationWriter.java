package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.DoubtfulDocument;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * Writes one generation. Its own reader is refreshed only when something is asked that the pending
 * puts can't tell, and before a commit, so that the groups of copies are settled in it. One thread.
 */
final class LuceneGenerationWriter implements GenerationWriter {

  /** Modest: the portal runs with a small heap and may serve at the same time. */
  private static final double RAM_BUFFER_MEGABYTES = 32;

  /** Is told of the first commit of a new generation. */
  @FunctionalInterface
  interface FirstCommit {
    void made(String generation) throws IOException;
  }

  private final String generation;
  private final Directory directory;
  private final IndexWriter writer;
  private final FirstCommit firstCommit;
  private final DocumentMapper mapper = new DocumentMapper();
  private final PendingPuts pending = new PendingPuts();

  private DirectoryReader reader;
  private long commit;
  private boolean isChanged;

  private LuceneGenerationWriter(
      String generation,
      Directory directory,
      IndexWriter writer,
      long commit,
      FirstCommit firstCommit)
      throws IOException {
    this.generation = generation;
    this.directory = directory;
    this.writer = writer;
    this.commit = commit;
    this.firstCommit = firstCommit;
    this.reader = DirectoryReader.open(writer);
  }

  /** Starts a generation in an empty folder. */
  static LuceneGenerationWriter create(Path folder, String generation, FirstCommit firstCommit)
      throws IOException {
    return open(folder, generation, IndexWriterConfig.OpenMode.CREATE, firstCommit);
  }

  /**
   * Goes on with a generation.
   *
   * @throws org.lontar.search.IndexUnavailableException where another version made it
   */
  static LuceneGenerationWriter open(Path folder, String generation) throws IOException {
    return open(folder, generation, IndexWriterConfig.OpenMode.APPEND, name -> {});
  }

  private static LuceneGenerationWriter open(
      Path folder, String generation, IndexWriterConfig.OpenMode mode, FirstCommit firstCommit)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      long commit = 0;
      if (mode == IndexWriterConfig.OpenMode.APPEND) {
        commit = CommitMark.readLatest(directory).commit();
      }
      IndexWriterConfig config =
          new IndexWriterConfig(new KeywordAnalyzer())
              .setOpenMode(mode)
              .setRAMBufferSizeMB(RAM_BUFFER_MEGABYTES)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      return new LuceneGenerationWriter(generation, directory, writer, commit, firstCommit);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public String generation() {
    return generation;
  }

  @Override
  public void put(SourceDocument document) throws IOException {
    String id = document.id().value();
    writer.deleteDocuments(new Term(FieldNames.GONE_ID, id));
    writer.updateDocument(new Term(FieldNames.ID, id), mapper.map(document));
    pending.put(document);
    changed();
  }

  @Override
  public void delete(GoneDocument gone) throws IOException {
    writer.deleteDocuments(new Term(FieldNames.ID, gone.id().value()));
    pending.delete(gone);
    putGone(gone);
  }

  @Override
  public void putGone(GoneDocument gone) throws IOException {
    writer.updateDocument(new Term(FieldNames.GONE_ID, gone.id().value()), mapper.map(gone));
    pending.touch();
    changed();
  }

  @Override
  public void putFate(LocationFate fate) throws IOException {
    writer.updateDocument(locationTerm(fate.location()), mapper.map(fate));
    pending.put(fate);
    changed();
  }

  @Override
  public void deleteFate(String location) throws IOException {
    writer.deleteDocuments(locationTerm(location));
    pending.deleteFate(location);
    changed();
  }

  @Override
  public Optional<LocationFate> findFate(String location) throws IOException {
    return pending.covers(location)
        ? pending.findFate(location)
        : new Records(reader).findFate(location);
  }

  @Override
  public List<LocationFate> listFatesIn(String container) throws IOException {
    return merged(new Records(reader).listFatesIn(container), pending.fatesIn(container));
  }

  @Override
  public List<LocationFate> listFatesOfContent(String contentHash) throws IOException {
    return merged(
        new Records(reader).listFatesOfContent(contentHash), pending.fatesOfContent(contentHash));
  }

  @Override
  public void scanFates(Consumer<LocationFate> visitor) throws IOException {
    withFreshReader(records -> records.scanFates(visitor));
  }

  @Override
  public void scanGone(Consumer<GoneDocument> visitor) throws IOException {
    withFreshReader(records -> records.scanGone(visitor));
  }

  @Override
  public List<DoubtfulDocument> listDoubts() throws IOException {
    if (!pending.isEmpty()) {
      refresh();
    }
    return new Records(reader).listDoubts();
  }

  @Override
  public Optional<SourceDocument> find(DocumentId id) throws IOException {
    if (pending.covers(id)) {
      Optional<SourceDocument> kept = pending.findDocument(id);
      if (kept.isPresent() || pending.findOwnLocation(id).isEmpty()) {
        return kept;
      }
      refresh();
    }
    return new Records(reader).findDocument(id);
  }

  @Override
  public Optional<String> findLocation(DocumentId id) throws IOException {
    return pending.covers(id)
        ? pending.findOwnLocation(id)
        : new Records(reader).findOwnLocation(id);
  }

  @Override
  public Optional<Instant> findAdded(DocumentId id) throws IOException {
    Optional<Instant> put = pending.findAdded(id);
    return put.isPresent() || pending.covers(id) ? put : new Records(reader).findAdded(id);
  }

  @Override
  public long commit() throws IOException {
    boolean isFirst = commit == 0;
    if (!isChanged && !isFirst) {
      return commit;
    }
    if (!pending.documents().isEmpty()) {
      refresh();
    }
    writer.setLiveCommitData(CommitMark.of(commit + 1).toUserData().entrySet());
    writer.commit();
    commit++;
    isChanged = false;
    if (isFirst) {
      firstCommit.made(generation);
    }
    return commit;
  }

  @Override
  public boolean isIntact() throws IOException {
    return Checksums.agree(reader);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      try {
        writer.rollback();
      } finally {
        reader.close();
      }
    }
  }

  private void changed() throws IOException {
    isChanged = true;
    if (pending.isFull()) {
      refresh();
    }
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      DirectoryReader former = reader;
      reader = newer;
      former.close();
    }
    List<String> changed = pending.documents().stream().map(DocumentId::value).toList();
    pending.clear();
    if (!changed.isEmpty()) {
      new CopyGroups(writer, reader).settle(changed);
    }
  }

  /** Does some reading. */
  @FunctionalInterface
  private interface RecordWork {
    void on(Records records) throws IOException;
  }

  /** The visitor of a scan may write, which may refresh: the scan keeps its own hold. */
  private void withFreshReader(RecordWork work) throws IOException {
    if (!pending.isEmpty()) {
      refresh();
    }
    DirectoryReader held = reader;
    held.incRef();
    try {
      work.on(new Records(held));
    } finally {
      held.decRef();
    }
  }

  private List<LocationFate> merged(List<LocationFate> read, Stream<LocationFate> put) {
    Map<String, LocationFate> byLocation = new HashMap<>();
    for (LocationFate fate : read) {
      if (!pending.covers(fate.location())) {
        byLocation.put(fate.location(), fate);
      }
    }
    put.forEach(fate -> byLocation.put(fate.location(), fate));
    return byLocation.values().stream()
        .sorted(Comparator.comparing(fate -> new BytesRef(fate.location())))
        .toList();
  }

  private static Term locationTerm(String location) {
    return new Term(FieldNames.LOCATION, LocationKey.of(location));
  }
}
