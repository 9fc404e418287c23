package org.lontar.ingest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.Pins.Pin;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.ingest.curation.Overlay;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what was read into the generation: one document for each content, one fate for each
 * location, whatever came, went, moved or changed. One thread.
 *
 * <p>What it decides rests on the fates in the generation and the files in the corpus alone, never
 * on what the run remembers, so that a run that goes on where another was cut off ends alike.
 */
final class DocumentRecorder {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentRecorder.class);

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Identities identities;
  private final Copies copies;
  private final Succession succession;
  private final Departures departures;
  private final LocationCounts counts;
  private final String version;
  private final Pins pins;

  /** Files in which a pinned id was refused. */
  private final Set<String> unpinned = new HashSet<>();

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
    this.pins = new Pins(held, identities, departures);
  }

  /** Records what was read at a location. */
  void record(ReadPart part, long modifiedMillis) throws IOException {
    switch (part.outcome()) {
      case Outcome.Unread unread -> recordUnread(part, modifiedMillis, unread);
      case Outcome.Described described -> recordDescribed(part, modifiedMillis, described);
    }
  }

  /** Whether a document in a file could not get the id that a librarian pins; asked once. */
  boolean takeUnpinned(String file) {
    return unpinned.remove(file);
  }

  /** Records that a location is no document. */
  void recordUnread(ReadPart part, long modifiedMillis, Outcome.Unread unread) throws IOException {
    departures.leave(held.findFate(part.location()).orElse(null), null);
    LocationFate fate = part.fateOf(unread, modifiedMillis, version);
    edits.put(fate);
    counts.read(part.location(), fate.fate());
  }

  private void recordDescribed(ReadPart part, long modifiedMillis, Outcome.Described described)
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
      if (!described.said().isEmpty()) {
        LOG.warn(
            "{} is a copy of {}: what is curated of the copy is not used; say it of the other",
            part.location(),
            original.get().location());
      }
      recordDuplicate(part, modifiedMillis, old, original.get());
    } else {
      recordDocument(part, modifiedMillis, old, described, elsewhere);
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
      Outcome.Described described,
      List<LocationFate> elsewhere)
      throws IOException {
    Pin pin = pins.find(described.said(), part.location());
    DocumentId kept = old != null && old.fate() == Fate.INDEXED ? old.document() : null;
    LocationFate moved = kept == null ? findMoved(elsewhere, pin) : null;
    DocumentId id = chooseId(part, pin, kept, moved);
    SourceDocument before = kept == null ? null : held.find(kept).orElse(null);
    Description description = described(part, pin, described.description());
    List<LocationFate> copies =
        before != null && !id.equals(kept) ? rename(part, before, id, elsewhere) : elsewhere;
    List<String> locations = Copies.locations(part.location(), copies, id);
    SourceDocument document = part.toDocument(id, description, locations, holderOf(part));
    Optional<Outcome.Unread> refusal =
        edits.offer(before == null ? document : document.withAdded(before.added()));
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

  /** The copy that this document was before it moved, unless a librarian gives it another id. */
  private @Nullable LocationFate findMoved(List<LocationFate> elsewhere, Pin pin) {
    return copies.listGone(elsewhere).stream()
        .filter(gone -> !(pin instanceof Pin.Given(var id)) || id.equals(gone.document()))
        .findFirst()
        .orElse(null);
  }

  private DocumentId chooseId(
      ReadPart part, Pin pin, @Nullable DocumentId kept, @Nullable LocationFate moved)
      throws IOException {
    if (pin instanceof Pin.Given(var pinned)) {
      identities.give(part.location(), pinned);
      return pinned;
    }
    if (kept != null) {
      return kept;
    }
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

  /**
   * The document leaves its former id, which is gone; copies of it go with it.
   *
   * @return the copies as they are now
   */
  private List<LocationFate> rename(
      ReadPart part, SourceDocument before, DocumentId id, List<LocationFate> elsewhere)
      throws IOException {
    edits.delete(before);
    if (before.contentHash().equals(part.hash())) {
      for (LocationFate copy : copies.listLeft(elsewhere, before.id())) {
        edits.putCopy(copy.withDocument(Fate.DUPLICATE, id), part.location());
      }
    }
    return copies.listElsewhere(part.hash(), part.location());
  }

  /** What is said of a refused pin, on the document and in the log; the next run tries it again. */
  private Description described(ReadPart part, Pin pin, Description description) {
    if (!(pin instanceof Pin.Refused(var reason))) {
      return description;
    }
    LOG.warn("{}: {}", part.location(), reason);
    unpinned.add(part.container() == null ? part.location() : part.container());
    return Overlay.withWarning(description, reason);
  }

  /** The document that a part is an entry or attachment of. */
  private @Nullable DocumentId holderOf(ReadPart part) throws IOException {
    return part.parent() == null
        ? null
        : held.findFate(part.parent()).map(LocationFate::document).orElse(null);
  }
}
