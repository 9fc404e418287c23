package org.lontar.ingest;

import java.io.IOException;
import java.util.Optional;
import org.lontar.document.DocumentId;
import org.lontar.ingest.curation.Curation;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Sees to it that documents have the ids that librarians pin, and that no two have the same. One
 * thread.
 */
final class Pins {

  private final GenerationReader held;
  private final Identities identities;
  private final Departures departures;

  Pins(GenerationReader held, Identities identities, Departures departures) {
    this.held = held;
    this.identities = identities;
    this.departures = departures;
  }

  /** What became of a pin. */
  sealed interface Pin {
    /** None is said. */
    record None() implements Pin {}

    /** The document is to have this id. */
    record Given(DocumentId id) implements Pin {}

    /** Another document has it; the reason is a sentence. */
    record Refused(String reason) implements Pin {}
  }

  /** The id that a document is to have by what is said of it. */
  Pin find(Curation said, String location) throws IOException {
    Optional<DocumentId> pinned = said.pin().flatMap(DocumentId::find);
    if (pinned.isEmpty()) {
      return new Pin.None();
    }
    DocumentId id = pinned.get();
    Optional<String> claimant = identities.findClaimant(id, location);
    if (claimant.isEmpty() && isLeftBehind(id, location)) {
      claimant = held.findLocation(id);
    }
    return claimant.isEmpty() ? new Pin.Given(id) : refused(id, claimant.get());
  }

  /** A document whose file has gone gives up its id, unless a copy of it takes its place. */
  private boolean isLeftBehind(DocumentId id, String location) throws IOException {
    Optional<String> holder = held.findLocation(id).filter(at -> !at.equals(location));
    if (holder.isPresent()) {
      Optional<LocationFate> fate = held.findFate(holder.get());
      if (fate.isPresent()) {
        departures.remove(fate.get());
      }
    }
    return held.findLocation(id).filter(at -> !at.equals(location)).isPresent();
  }

  private static Pin refused(DocumentId id, String claimant) {
    return new Pin.Refused(
        "The id %s is that of %s already, so this document keeps its own; give it another."
            .formatted(id, claimant));
  }
}
