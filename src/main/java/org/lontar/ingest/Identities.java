package org.lontar.ingest;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Gives documents their ids: the one they had, else one made from their path; exceptions go into
 * the ledger. One thread.
 */
final class Identities {

  private final GenerationReader held;
  private final @Nullable GenerationReader former;
  private final Ledger ledger;
  private final CorpusPaths paths;

  /**
   * The identities of a generation.
   *
   * @param held the generation that is written
   * @param former the one that it will take the place of; null where it goes on with its own
   */
  Identities(
      GenerationReader held, @Nullable GenerationReader former, Ledger ledger, CorpusPaths paths) {
    this.held = held;
    this.former = former;
    this.ledger = ledger;
    this.paths = paths;
  }

  /** The id for a document that is new at a location. */
  DocumentId assign(String location) throws IOException {
    Optional<DocumentId> known = findKnown(location);
    if (known.isPresent() && isFree(known.get(), location)) {
      note(location, known.get());
      return known.get();
    }
    for (int n = 1; ; n++) {
      DocumentId candidate = DocumentId.ofLocation(n == 1 ? location : location + '\0' + n);
      if (isFree(candidate, location)) {
        note(location, candidate);
        return candidate;
      }
    }
  }

  /**
   * The location that an id belongs to, so that no other can have it by a librarian's word; empty
   * where it is free.
   */
  Optional<String> findClaimant(DocumentId id, String location) throws IOException {
    Optional<String> holder = held.findLocation(id);
    Optional<String> owner = ledger.findOwner(id);
    if (isClaimed(holder, location)) {
      return holder;
    }
    if (isClaimed(owner, location)) {
      return owner;
    }
    Optional<String> formerly = former == null ? Optional.empty() : former.findLocation(id);
    return isClaimed(formerly, location) ? formerly : Optional.empty();
  }

  /** Gives a location the id of a document that came to lie there. */
  void give(String location, DocumentId id) {
    note(location, id);
  }

  /** The document of the former generation that had this content and has lost its location. */
  Optional<DocumentId> findMoved(String contentHash) throws IOException {
    if (former == null) {
      return Optional.empty();
    }
    for (LocationFate fate : former.listFatesOfContent(contentHash)) {
      DocumentId id = fate.document();
      if (fate.fate() == Fate.INDEXED
          && id != null
          && !paths.exists(fate.location())
          && held.findLocation(id).isEmpty()) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** The location of the elder copy of what lies at a location that is new to this generation. */
  Optional<String> findElder(String location) throws IOException {
    Optional<String> marked = ledger.findElder(location);
    if (marked.isPresent() || former == null) {
      return marked;
    }
    DocumentId original =
        former
            .findFate(location)
            .filter(fate -> fate.fate() == Fate.DUPLICATE)
            .map(LocationFate::document)
            .orElse(null);
    return original == null
        ? Optional.empty()
        : former.findLocation(original).filter(elder -> !elder.equals(location));
  }

  private Optional<DocumentId> findKnown(String location) throws IOException {
    Optional<DocumentId> given = ledger.findId(location);
    if (given.isPresent() || former == null) {
      return given;
    }
    return former
        .findFate(location)
        .filter(fate -> fate.fate() == Fate.INDEXED)
        .map(LocationFate::document);
  }

  /** Whether no other location has the id, or has a claim to it. */
  private boolean isFree(DocumentId id, String location) throws IOException {
    if (held.findLocation(id).filter(holder -> !holder.equals(location)).isPresent()) {
      return false;
    }
    if (isClaimed(ledger.findOwner(id), location)) {
      return false;
    }
    return former == null || !isClaimed(former.findLocation(id), location);
  }

  private boolean isClaimed(Optional<String> owner, String location) {
    return owner.isPresent() && !owner.get().equals(location) && paths.exists(owner.get());
  }

  /** The ledger hears of it where the path alone would not give the same id again. */
  private void note(String location, DocumentId id) {
    boolean isByRule =
        id.equals(DocumentId.ofLocation(location))
            && ledger.findId(location).isEmpty()
            && ledger.findOwner(id).isEmpty();
    if (!isByRule) {
      ledger.give(location, id);
    }
  }
}
