package org.lontar.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.ingest.curation.Overlay;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Puts lines of JSON into the generation: each brings its own id and is never a copy. One thread.
 */
final class LineRecorder {

  /** Lines have no time of their own. */
  private static final long LINE_TIME = 0;

  private static final String OWN_ID =
      "A line of JSON has the id that it brings; change it there, and leave \"id\" out here.";

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Ledger ledger;
  private final CorpusPaths paths;
  private final DocumentRecorder documents;
  private final LocationCounts counts;
  private final String version;

  LineRecorder(
      GenerationReader held,
      GenerationEdits edits,
      Ledger ledger,
      CorpusPaths paths,
      DocumentRecorder documents,
      LocationCounts counts,
      String version) {
    this.held = held;
    this.edits = edits;
    this.ledger = ledger;
    this.paths = paths;
    this.documents = documents;
    this.counts = counts;
    this.version = version;
  }

  /** Records a line; one whose id another location has already is a failed row. */
  void record(ReadPart line, DocumentId id) throws IOException {
    Optional<String> holder = held.findLocation(id).filter(at -> !at.equals(line.location()));
    if (holder.isPresent() && paths.exists(holder.get())) {
      String reason =
          "Its id %s is that of %s already; give it another.".formatted(id, holder.get());
      recordUnread(line, new Outcome.Unread(false, "read", reason));
      ledger.noteAge(line.location(), holder.get());
      return;
    }
    switch (line.outcome()) {
      case Outcome.Unread unread -> recordUnread(line, unread);
      case Outcome.Described described -> put(line, id, described);
    }
    if (holder.isPresent()) {
      edits.deleteFate(holder.get());
    }
  }

  /** Records a line that could not be read, or the file of all lines itself. */
  void recordUnread(ReadPart part, Outcome.Unread unread) throws IOException {
    documents.recordUnread(part, part.container() == null ? FileWork.NO_TIME : LINE_TIME, unread);
  }

  /** Counts a line that was not read again. */
  void recordUnchanged(LocationFate line) {
    counts.unchanged(line);
  }

  private void put(ReadPart line, DocumentId id, Outcome.Described described) throws IOException {
    Description description = described.description();
    if (described.said().pin().filter(pin -> !pin.equals(id.value())).isPresent()) {
      description = Overlay.withWarning(description, OWN_ID);
    }
    Optional<Outcome.Unread> refusal =
        edits.offer(line.toDocument(id, description, List.of(line.location()), null));
    if (refusal.isPresent()) {
      recordUnread(line, refusal.get());
      return;
    }
    String curated = ReadingVersion.with(version, described.said().stamp());
    edits.put(line.fateOf(Fate.INDEXED, id, LINE_TIME, curated));
    counts.read(line.location(), Fate.INDEXED);
  }
}
