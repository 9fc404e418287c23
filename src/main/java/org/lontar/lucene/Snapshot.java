package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.lontar.document.Dimension;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchStats;

/**
 * One point in time of one generation, shared by all requests that come from it: whoever holds it
 * has taken a reference and gives it back. Thread-safe.
 */
final class Snapshot {

  private final String generation;
  private final CommitMark mark;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final Map<Dimension, LabelTable> labels = new EnumMap<>(Dimension.class);

  private Snapshot(String generation, DirectoryReader reader, RankingWeights weights)
      throws IOException {
    this.generation = generation;
    this.mark = CommitMark.read(reader.getIndexCommit().getUserData());
    this.reader = reader;
    this.weights = weights;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(RankingSimilarity.ofWords(weights));
    for (Dimension dimension : Dimension.values()) {
      labels.put(dimension, LabelTable.read(reader, dimension));
    }
  }

  /** Opens the last commit of a generation. */
  static Snapshot open(Path folder, String generation, RankingWeights weights) throws IOException {
    // The directory holds no file of its own: readers close what they opened.
    return of(DirectoryReader.open(FSDirectory.open(folder)), generation, weights);
  }

  /** A snapshot of a newer commit of the same generation, or empty where there is none. */
  Optional<Snapshot> openNewer() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    return newer == null ? Optional.empty() : Optional.of(of(newer, generation, weights));
  }

  private static Snapshot of(DirectoryReader reader, String generation, RankingWeights weights)
      throws IOException {
    try {
      return new Snapshot(generation, reader, weights);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  String generation() {
    return generation;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The labels of all dimensions. */
  Map<Dimension, LabelTable> labels() {
    return labels;
  }

  SearchStats stats(long tookMicros) {
    return new SearchStats(tookMicros, generation, mark.commit());
  }

  /** Takes a reference; false where the snapshot is closed already. */
  boolean tryAcquire() {
    return reader.tryIncRef();
  }

  /** Gives a reference back, the first of which belongs to the opener. */
  void release() throws IOException {
    reader.decRef();
  }
}
