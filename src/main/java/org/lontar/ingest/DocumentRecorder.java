package org.lontar.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Puts what was read into the generation: one document for each content, one fate for each
 * location, whatever came, went, moved or changed. One thread.
 *
 * <p>What it decides rests on the fates in the generation and the files in the corpus alone, never
 * on what the run remembers, so that a run that goes on where another was cut off ends alike.
 */
final class DocumentRecorder {

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Identities identities;
  private final Copies copies;
  private final Succession succession;
  private final Departures departures;
  private final LocationCounts counts;
  private final String version;

  DocumentRecorder(
      GenerationReader held,
      GenerationEdits edits,
      Identities identities,
      Copies copies,
      Succession succession,
      Departures departures,
      LocationCounts counts,
      String version) {
    this.held = held;
    this.edits = edits;
    this.identities = identities;
    this.copies = copies;
    this.succession = succession;
    this.departures = departures;
    this.counts = counts;
    this.version = version;
  }

  /** Records what was read at a location. */
  void record(ReadPart part, long modifiedMillis) throws IOException {
    switch (part.outcome()) {
      case Outcome.Unread unread -> recordUnread(part, modifiedMillis, unread);
      case Outcome.Described described ->
          recordDescribed(part, modifiedMillis, described.description());
    }
  }

  /** Records that a location is no document. */
  void recordUnread(ReadPart part, long modifiedMillis, Outcome.Unread unread) throws IOException {
    departures.leave(held.findFate(part.location()).orElse(null), null);
    LocationFate fate = part.fateOf(unread, modifiedMillis, version);
    edits.put(fate);
    counts.read(part.location(), fate.fate());
  }

  private void recordDescribed(ReadPart part, long modifiedMillis, Description description)
      throws IOException {
    LocationFate old = held.findFate(part.location()).orElse(null);
    List<LocationFate> elsewhere = copies.listElsewhere(part.hash(), part.location());
    Optional<LocationFate> original = Optional.empty();
    if (!isSameDocument(old, part)) {
      original = copies.findOriginal(elsewhere);
      if (original.isEmpty()) {
        original = succession.passOn(elsewhere);
      }
    }
    if (original.isPresent()) {
      recordDuplicate(part, modifiedMillis, old, original.get());
    } else {
      recordDocument(part, modifiedMillis, old, description, elsewhere);
    }
  }

  private static boolean isSameDocument(@Nullable LocationFate old, ReadPart part) {
    return old != null && old.fate() == Fate.INDEXED && part.hash().equals(old.contentHash());
  }

  private void recordDuplicate(
      ReadPart part, long modifiedMillis, @Nullable LocationFate old, LocationFate original)
      throws IOException {
    DocumentId id = Copies.documentOf(original);
    departures.leave(old, id);
    edits.putCopy(part.fateOf(Fate.DUPLICATE, id, modifiedMillis, version), original.location());
    succession.unsettle(id);
    counts.read(part.location(), Fate.DUPLICATE);
  }

  private void recordDocument(
      ReadPart part,
      long modifiedMillis,
      @Nullable LocationFate old,
      Description description,
      List<LocationFate> elsewhere)
      throws IOException {
    DocumentId kept = old != null && old.fate() == Fate.INDEXED ? old.document() : null;
    LocationFate moved =
        kept == null ? copies.listGone(elsewhere).stream().findFirst().orElse(null) : null;
    DocumentId id = kept == null ? chooseId(part, moved) : kept;
    SourceDocument before = kept == null ? null : held.find(kept).orElse(null);
    List<String> locations = Copies.locations(part.location(), elsewhere, id);
    Optional<Outcome.Unread> refusal =
        edits.offer(part.toDocument(id, description, locations, holderOf(part)));
    if (refusal.isPresent()) {
      recordUnread(part, modifiedMillis, refusal.get());
      return;
    }
    edits.put(part.fateOf(Fate.INDEXED, id, modifiedMillis, version));
    counts.read(part.location(), Fate.INDEXED);
    if (moved != null) {
      identities.give(part.location(), id);
      edits.deleteFate(moved.location());
    }
    if (before != null && !isSameDocument(old, part)) {
      departures.release(before, part.location());
    }
    if (old != null && old.fate() == Fate.DUPLICATE && !id.equals(old.document())) {
      succession.unsettle(Copies.documentOf(old));
    }
  }

  private DocumentId chooseId(ReadPart part, @Nullable LocationFate moved) throws IOException {
    if (moved != null) {
      return Copies.documentOf(moved);
    }
    Optional<DocumentId> formerly = identities.findMoved(part.hash());
    if (formerly.isPresent()) {
      identities.give(part.location(), formerly.get());
      return formerly.get();
    }
    return identities.assign(part.location());
  }

  /** The document that a part is an entry or attachment of. */
  private @Nullable DocumentId holderOf(ReadPart part) throws IOException {
    return part.parent() == null
        ? null
        : held.findFate(part.parent()).map(LocationFate::document).orElse(null);
  }
}
