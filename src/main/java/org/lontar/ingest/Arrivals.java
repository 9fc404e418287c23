package org.lontar.ingest;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.ArrivalReader;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Tells since when the portal holds a document: as before where it was held before, under whatever
 * layout of the index, else since this run. One thread.
 *
 * <p>All that is new to one commit has one time, later than that of the commit before: whoever has
 * seen the newest arrival asks for what came after it, and misses nothing of a commit that was
 * still being made then.
 */
final class Arrivals {

  private final GenerationReader held;
  private final @Nullable ArrivalReader former;
  private final Clock clock;

  private @Nullable Instant now;
  private @Nullable Instant last;

  /**
   * The arrivals of a generation.
   *
   * @param held the generation that is written
   * @param former the one that it will take the place of; null where it goes on with its own, or
   *     where nothing is known of another
   */
  Arrivals(GenerationReader held, @Nullable ArrivalReader former, Clock clock) {
    this.held = held;
    this.former = former;
    this.clock = clock;
  }

  /** The document with the time of its arrival; what it brings along is believed. */
  SourceDocument dated(SourceDocument document) throws IOException {
    return document.added() == null ? document.withAdded(timeOf(document)) : document;
  }

  /** What comes now comes in another commit. */
  void committed() {
    if (now != null) {
      last = now;
      now = null;
    }
  }

  private Instant timeOf(SourceDocument document) throws IOException {
    Optional<Instant> known = held.findAdded(document.id());
    if (known.isEmpty() && former != null) {
      known = former.findAdded(document.id());
      if (known.isEmpty() && former instanceof GenerationReader whole) {
        known = renamed(whole, document.locations().getFirst());
      }
    }
    return known.orElseGet(this::timeOfCommit);
  }

  /** A librarian may have given the document another id since the former generation was made. */
  private static Optional<Instant> renamed(GenerationReader whole, String location)
      throws IOException {
    Optional<DocumentId> id =
        whole
            .findFate(location)
            .filter(fate -> fate.fate() == Fate.INDEXED)
            .map(LocationFate::document);
    return id.isEmpty() ? Optional.empty() : whole.findAdded(id.get());
  }

  private Instant timeOfCommit() {
    if (now == null) {
      Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      now = last == null || time.isAfter(last) ? time : last.plusSeconds(1);
    }
    return now;
  }
}
