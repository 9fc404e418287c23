package org.lontar.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Sees to what stays behind when a location goes, or becomes something else than its fate says. One
 * thread.
 */
final class Departures {

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Copies copies;
  private final Succession succession;
  private final LocationCounts counts;

  Departures(
      GenerationReader held,
      GenerationEdits edits,
      Copies copies,
      Succession succession,
      LocationCounts counts) {
    this.held = held;
    this.edits = edits;
    this.copies = copies;
    this.succession = succession;
    this.counts = counts;
  }

  /** Removes what the corpus no longer has. */
  void remove(LocationFate fate) throws IOException {
    DocumentId id = fate.document();
    if (id != null && fate.fate() == Fate.DUPLICATE) {
      succession.unsettle(id);
    }
    if (id != null && fate.fate() == Fate.INDEXED && isHeldAt(id, fate.location())) {
      removeDocument(fate, held.find(id).orElseThrow());
    }
    edits.deleteFate(fate.location());
  }

  /**
   * A location stops being what {@code old} says: its copies go on without it.
   *
   * @param old null where the location is new
   * @param next the document that it is a duplicate of now; null where it is none
   */
  void leave(@Nullable LocationFate old, @Nullable DocumentId next) throws IOException {
    DocumentId id = old == null ? null : old.document();
    if (old == null || id == null) {
      return;
    }
    if (old.fate() == Fate.DUPLICATE) {
      if (!id.equals(next)) {
        succession.unsettle(id);
      }
    } else if (isHeldAt(id, old.location())) {
      SourceDocument before = held.find(id).orElseThrow();
      edits.delete(before);
      release(before, old.location());
    }
  }

  /**
   * The document that lay at a location has become another one, or none: copies that had its
   * content join another document, or the first of them becomes one.
   */
  void release(SourceDocument before, String location) throws IOException {
    List<LocationFate> all = copies.listElsewhere(before.contentHash(), location);
    List<LocationFate> left = copies.listLeft(all, before.id());
    if (left.isEmpty()) {
      return;
    }
    Optional<LocationFate> other = copies.findOriginal(all);
    if (other.isPresent()) {
      succession.join(left, other.get());
    } else {
      succession.found(left, before);
    }
  }

  private void removeDocument(LocationFate fate, SourceDocument document) throws IOException {
    List<LocationFate> all = copies.listElsewhere(document.contentHash(), fate.location());
    List<LocationFate> left = copies.listLeft(all, document.id());
    if (left.isEmpty() || Locations.isLine(fate) || copies.findOriginal(all).isPresent()) {
      edits.delete(document);
      counts.remove();
      release(document, fate.location());
    } else {
      succession.inherit(left, document.id(), document);
    }
  }

  private boolean isHeldAt(DocumentId id, String location) throws IOException {
    return held.findLocation(id).filter(location::equals).isPresent();
  }
}
