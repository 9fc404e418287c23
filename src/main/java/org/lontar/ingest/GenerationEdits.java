package org.lontar.ingest;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.lontar.document.SourceDocument;
import org.lontar.search.Fate;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * Writes documents with the times of their arrival, and fates, notes in the ledger which copies are
 * the elder ones, and counts what changes for the pace of the commits. One thread.
 */
final class GenerationEdits {

  private final GenerationWriter writer;
  private final Ledger ledger;
  private final Arrivals arrivals;
  private final Clock clock;
  private long changes;

  GenerationEdits(GenerationWriter writer, Ledger ledger, Arrivals arrivals, Clock clock) {
    this.writer = writer;
    this.ledger = ledger;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /** How much was put and deleted so far. */
  long changes() {
    return changes;
  }

  /** Puts a document that the index has held before. */
  void put(SourceDocument document) throws IOException {
    writer.put(arrivals.dated(document));
  }

  /**
   * Puts a document that the index may refuse.
   *
   * @return why it did; empty where the document was put
   */
  Optional<ReadPart.Outcome.Unread> offer(SourceDocument document) throws IOException {
    try {
      writer.put(arrivals.dated(document));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String reason = "The index refused it: " + e.getMessage();
      return Optional.of(new ReadPart.Outcome.Unread(false, "index", reason));
    }
  }

  /** Puts a fate, unless it stands so already. */
  void put(LocationFate fate) throws IOException {
    if (!writer.findFate(fate.location()).filter(fate::equals).isPresent()) {
      writer.putFate(fate);
      changes++;
    }
    if (fate.fate() != Fate.DUPLICATE) {
      ledger.clearYounger(fate.location());
    }
  }

  /** Puts the fate of a copy of what lies at {@code original}. */
  void putCopy(LocationFate copy, String original) throws IOException {
    put(copy);
    ledger.noteAge(copy.location(), original);
  }

  /** Removes a document and leaves word that it is gone. */
  void delete(SourceDocument document) throws IOException {
    String location = document.locations().getFirst();
    writer.delete(
        new GoneDocument(
            document.id(), document.title(), location, clock.millis(), document.added()));
    changes++;
  }

  /** Removes the fate of a location. */
  void deleteFate(String location) throws IOException {
    writer.deleteFate(location);
    ledger.clearYounger(location);
    changes++;
  }

  /** Makes all of it durable, the ledger first: the commit rests on it. */
  long commit() throws IOException {
    ledger.sync();
    long commit = writer.commit();
    arrivals.committed();
    return commit;
  }
}
