package org.lontar.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.lontar.document.DocumentId;
import org.lontar.search.ArrivalReader;

/**
 * When documents were first held, read from the field of its own that this has: also of a
 * generation whose layout is another one. One thread.
 */
final class Arrivals implements ArrivalReader {

  private final DirectoryReader reader;
  private final Closeable directory;

  /** Takes over reader and directory, and closes both. */
  Arrivals(DirectoryReader reader, Closeable directory) {
    this.reader = reader;
    this.directory = directory;
  }

  /** The time of one entry. */
  static Optional<Instant> find(LeafReader leaf, int docId) throws IOException {
    NumericDocValues times = DocValues.getNumeric(leaf, FieldNames.ADDED);
    return times.advanceExact(docId)
        ? Optional.of(Instant.ofEpochSecond(times.longValue()))
        : Optional.empty();
  }

  /** The documents that were first held then or later. */
  static Query since(Instant time) {
    return LongPoint.newRangeQuery(FieldNames.ADDED, time.getEpochSecond(), Long.MAX_VALUE);
  }

  @Override
  public Optional<Instant> findAdded(DocumentId id) throws IOException {
    return new Records(reader).findArrival(id);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
