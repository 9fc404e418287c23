package org.lontar.ingest;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.search.Fate;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * Puts what was read into the generation: one document for each content, one fate for each
 * location, whatever came, went, moved or changed. One thread.
 *
 * <p>What it decides rests on the fates in the generation and the files in the corpus alone, never
 * on what the run remembers, so that a run that goes on where another was cut off ends alike.
 */
final class DocumentRecorder {

  private final GenerationWriter writer;
  private final Ledger ledger;
  private final Identities identities;
  private final CorpusPaths paths;
  private final FileWork work;
  private final String version;
  private final Clock clock;
  private final Tally tally;
  private final Predicate<LocationFate> counted;

  private final Set<DocumentId> changedCopies = new TreeSet<>();
  private final Set<String> promoted = new HashSet<>();
  private long changes;

  /**
   * A recorder.
   *
   * @param counted whether the run has counted a location already
   */
  DocumentRecorder(
      GenerationWriter writer,
      Ledger ledger,
      Identities identities,
      CorpusPaths paths,
      FileWork work,
      String version,
      Clock clock,
      Tally tally,
      Predicate<LocationFate> counted) {
    this.writer = writer;
    this.ledger = ledger;
    this.identities = identities;
    this.paths = paths;
    this.work = work;
    this.version = version;
    this.clock = clock;
    this.tally = tally;
    this.counted = counted;
  }

  /** How much was put so far. */
  long changes() {
    return changes;
  }

  /** Records what was read at a location. */
  void record(ReadPart part, long modifiedMillis) throws IOException {
    LocationFate old = writer.findFate(part.location()).orElse(null);
    promoted.remove(part.location());
    switch (part.outcome()) {
      case Outcome.Unread unread -> recordUnread(part, modifiedMillis, old, unread);
      case Outcome.Described described ->
          recordDescribed(part, modifiedMillis, old, described.description());
    }
  }

  /** Records a line of JSON, which brings its own id. */
  void recordLine(ReadPart part, DocumentId id) throws IOException {
    LocationFate old = writer.findFate(part.location()).orElse(null);
    Optional<String> holder = writer.findLocation(id).filter(at -> !at.equals(part.location()));
    if (holder.isPresent() && paths.exists(holder.get())) {
      String reason =
          "Its id %s is that of %s already; give it another.".formatted(id, holder.get());
      Outcome.Unread unread = new Outcome.Unread(false, "read", reason);
      recordUnread(part, 0, old, unread);
      noteAge(part.location(), holder.get());
      return;
    }
    switch (part.outcome()) {
      case Outcome.Unread unread -> recordUnread(part, 0, old, unread);
      case Outcome.Described described -> putLine(part, id, old, described.description());
    }
    if (holder.isPresent()) {
      writer.deleteFate(holder.get());
    }
  }

  /** Counts a location that was not read again. */
  void recordUnchanged(LocationFate fate) {
    boolean isPromoted = promoted.remove(fate.location());
    Fate now = isPromoted ? Fate.INDEXED : fate.fate();
    tally.count(now, isPromoted);
  }

  /** Puts a fate as it is. */
  void put(LocationFate fate) throws IOException {
    if (!writer.findFate(fate.location()).filter(fate::equals).isPresent()) {
      writer.putFate(fate);
      changes++;
    }
  }

  /**
   * Notes that only a part of a file's entries is recorded: a run that is cut off reads it again.
   */
  void putIncomplete(String file) throws IOException {
    putVersion(file, "");
  }

  /** Notes that all of a file is recorded. */
  void putComplete(String file) throws IOException {
    putVersion(file, version);
  }

  private void putVersion(String file, String newVersion) throws IOException {
    Optional<LocationFate> fate = writer.findFate(file);
    if (fate.isPresent()) {
      LocationFate old = fate.get();
      put(
          new LocationFate(
              old.location(),
              old.container(),
              old.sizeBytes(),
              old.modifiedMillis(),
              old.contentHash(),
              old.fate(),
              old.document(),
              old.stage(),
              old.reason(),
              newVersion));
    }
  }

  /** Removes what the corpus no longer has. */
  void remove(LocationFate fate) throws IOException {
    DocumentId id = fate.document();
    if (fate.fate() == Fate.DUPLICATE && id != null) {
      changedCopies.add(id);
    }
    if (fate.fate() == Fate.INDEXED && id != null && isHeldAt(id, fate.location())) {
      removeDocument(fate, id);
    }
    writer.deleteFate(fate.location());
    ledger.clearYounger(fate.location());
    changes++;
  }

  /** Brings the lists of locations up to date; before a commit. */
  void settleCopies() throws IOException {
    for (DocumentId id : changedCopies) {
      Optional<SourceDocument> found = writer.find(id);
      if (found.isPresent()) {
        SourceDocument document = found.get();
        String own = document.locations().getFirst();
        List<String> locations = locations(own, copies(document.contentHash(), own), id);
        if (!locations.equals(document.locations())) {
          writer.put(withLocations(document, locations));
        }
      }
    }
    changedCopies.clear();
  }

  private void recordUnread(
      ReadPart part, long modifiedMillis, @Nullable LocationFate old, Outcome.Unread unread)
      throws IOException {
    leave(old, null);
    Fate fate = unread.skipped() ? Fate.SKIPPED : Fate.FAILED;
    put(fate(part, modifiedMillis, fate, null, unread.stage(), unread.reason()));
    ledger.clearYounger(part.location());
    tally.count(fate, true);
  }

  private void recordDescribed(
      ReadPart part, long modifiedMillis, @Nullable LocationFate old, Description description)
      throws IOException {
    String hash = hash(part);
    boolean isSame = old != null && old.fate() == Fate.INDEXED && hash.equals(old.contentHash());
    List<LocationFate> copies = copies(hash, part.location());
    Optional<LocationFate> original = isSame ? Optional.empty() : findOriginal(copies);
    if (original.isEmpty() && !isSame) {
      original = passOn(copies);
    }
    if (original.isPresent()) {
      recordDuplicate(part, modifiedMillis, old, original.get());
    } else {
      recordDocument(part, modifiedMillis, old, description, copies);
    }
  }

  /** The copy that is the document, unless its file has changed or gone since. */
  private Optional<LocationFate> findOriginal(List<LocationFate> copies) throws IOException {
    for (LocationFate copy : copies) {
      if (copy.fate() == Fate.INDEXED && stillHolds(copy)) {
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  /** Where the document's file has gone, the first copy that is left takes its place. */
  private Optional<LocationFate> passOn(List<LocationFate> copies) throws IOException {
    for (LocationFate copy : copies) {
      DocumentId id = copy.document();
      if (copy.fate() == Fate.INDEXED && id != null && !paths.exists(copy.location())) {
        List<LocationFate> left = leftCopies(copies, id);
        if (!left.isEmpty()) {
          identities.give(left.getFirst().location(), id);
          moveTo(left, id, writer.find(id).orElseThrow());
          writer.deleteFate(copy.location());
          return writer.findFate(left.getFirst().location());
        }
      }
    }
    return Optional.empty();
  }

  private void recordDuplicate(
      ReadPart part, long modifiedMillis, @Nullable LocationFate old, LocationFate original)
      throws IOException {
    leave(old, original.document());
    put(fate(part, modifiedMillis, Fate.DUPLICATE, original.document(), null, null));
    noteAge(part.location(), original.location());
    changedCopies.add(id(original));
    tally.count(Fate.DUPLICATE, true);
  }

  private void recordDocument(
      ReadPart part,
      long modifiedMillis,
      @Nullable LocationFate old,
      Description description,
      List<LocationFate> copies)
      throws IOException {
    DocumentId kept = old != null && old.fate() == Fate.INDEXED ? old.document() : null;
    LocationFate moved = kept == null ? findGone(copies) : null;
    DocumentId id = kept != null ? kept : chooseId(part, moved);
    SourceDocument before = kept == null ? null : writer.find(kept).orElse(null);
    SourceDocument document =
        new SourceDocument(
            id,
            description.title(),
            description.text(),
            description.metadata(),
            hash(part),
            part.sizeBytes(),
            locations(part.location(), copies, id),
            part.parent() == null ? null : findContainer(part.parent()));
    try {
      writer.put(document);
    } catch (IllegalArgumentException e) {
      recordUnread(part, modifiedMillis, old, new Outcome.Unread(false, "index", reason(e)));
      return;
    }
    put(fate(part, modifiedMillis, Fate.INDEXED, id, null, null));
    ledger.clearYounger(part.location());
    tally.count(Fate.INDEXED, true);
    if (moved != null) {
      identities.give(part.location(), id);
      writer.deleteFate(moved.location());
    }
    if (old != null && before != null && !hash(part).equals(old.contentHash())) {
      release(old, before);
    }
    if (old != null && old.fate() == Fate.DUPLICATE && !id.equals(old.document())) {
      changedCopies.add(id(old));
    }
  }

  private void putLine(
      ReadPart part, DocumentId id, @Nullable LocationFate old, Description description)
      throws IOException {
    SourceDocument document =
        new SourceDocument(
            id,
            description.title(),
            description.text(),
            description.metadata(),
            hash(part),
            part.sizeBytes(),
            List.of(part.location()),
            null);
    try {
      writer.put(document);
    } catch (IllegalArgumentException e) {
      recordUnread(part, 0, old, new Outcome.Unread(false, "index", reason(e)));
      return;
    }
    put(fate(part, 0, Fate.INDEXED, id, null, null));
    ledger.clearYounger(part.location());
    tally.count(Fate.INDEXED, true);
  }

  private DocumentId chooseId(ReadPart part, @Nullable LocationFate moved) throws IOException {
    if (moved != null) {
      return id(moved);
    }
    Optional<DocumentId> formerly = identities.findMoved(hash(part));
    if (formerly.isPresent()) {
      identities.give(part.location(), formerly.get());
      return formerly.get();
    }
    return identities.assign(part.location());
  }

  private @Nullable LocationFate findGone(List<LocationFate> copies) {
    for (LocationFate copy : copies) {
      if (copy.fate() == Fate.INDEXED && !paths.exists(copy.location())) {
        return copy;
      }
    }
    return null;
  }

  /** The location stops being what {@code old} says: its copies go on without it. */
  private void leave(@Nullable LocationFate old, @Nullable DocumentId next) throws IOException {
    if (old == null || old.document() == null) {
      return;
    }
    DocumentId id = id(old);
    if (old.fate() == Fate.DUPLICATE) {
      if (!id.equals(next)) {
        changedCopies.add(id);
      }
      return;
    }
    Optional<SourceDocument> before =
        isHeldAt(id, old.location()) ? writer.find(id) : Optional.empty();
    if (before.isPresent()) {
      writer.delete(gone(before.get()));
      changes++;
      release(old, before.get());
    }
  }

  /** Copies of a content whose document has become another one: the first becomes a document. */
  private void release(LocationFate old, SourceDocument before) throws IOException {
    List<LocationFate> copies = copies(before.contentHash(), old.location());
    List<LocationFate> left = leftCopies(copies, before.id());
    if (left.isEmpty()) {
      return;
    }
    Optional<LocationFate> other = findOriginal(copies);
    if (other.isPresent()) {
      for (LocationFate copy : left) {
        putCopy(copy, id(other.get()), other.get().location());
      }
      changedCopies.add(id(other.get()));
    } else {
      moveTo(left, identities.assign(left.getFirst().location()), before);
    }
  }

  private void removeDocument(LocationFate fate, DocumentId id) throws IOException {
    SourceDocument document = writer.find(id).orElseThrow();
    List<LocationFate> copies = copies(document.contentHash(), fate.location());
    List<LocationFate> left = leftCopies(copies, id);
    if (left.isEmpty() || Locations.isLine(fate) || findOriginal(copies).isPresent()) {
      writer.delete(gone(document));
      tally.remove();
      release(fate, document);
    } else {
      identities.give(left.getFirst().location(), id);
      moveTo(left, id, document);
    }
  }

  /** Makes the first of some copies the document {@code id}, and the others its duplicates. */
  private void moveTo(List<LocationFate> copies, DocumentId id, SourceDocument content)
      throws IOException {
    LocationFate first = copies.getFirst();
    List<String> locations = new ArrayList<>();
    for (LocationFate copy : copies) {
      locations.add(copy.location());
    }
    writer.put(describedAt(first, id, content, locations));
    put(with(first, Fate.INDEXED, id));
    ledger.clearYounger(first.location());
    for (LocationFate copy : copies.subList(1, copies.size())) {
      putCopy(copy, id, first.location());
    }
    if (counted.test(first)) {
      tally.promote();
    } else {
      promoted.add(first.location());
    }
    changes++;
  }

  private SourceDocument describedAt(
      LocationFate place, DocumentId id, SourceDocument content, List<String> locations)
      throws IOException {
    Outcome outcome = work.describe(content.text(), place.location());
    Description description =
        outcome instanceof Outcome.Described described
            ? described.description()
            : new Description(content.title(), content.text(), content.metadata());
    return new SourceDocument(
        id,
        description.title(),
        description.text(),
        description.metadata(),
        content.contentHash(),
        content.sizeBytes(),
        locations,
        place.container() == null ? null : findContainer(parentOf(place)));
  }

  private void putCopy(LocationFate copy, DocumentId id, String original) throws IOException {
    put(with(copy, Fate.DUPLICATE, id));
    noteAge(copy.location(), original);
  }

  /** An elder that comes later in the order must be known to an index built from nothing. */
  private void noteAge(String copy, String original) {
    if (Locations.ORDER.compare(copy, original) < 0) {
      ledger.markYounger(copy, original);
    } else {
      ledger.clearYounger(copy);
    }
  }

  /** What has the same content elsewhere; a line is never a copy. */
  private List<LocationFate> copies(String contentHash, String location) throws IOException {
    return writer.listFatesOfContent(contentHash).stream()
        .filter(fate -> !fate.location().equals(location) && !Locations.isLine(fate))
        .toList();
  }

  /** The duplicates of a document whose files are still there. */
  private List<LocationFate> leftCopies(List<LocationFate> copies, DocumentId id) {
    return copies.stream()
        .filter(copy -> copy.fate() == Fate.DUPLICATE && id.equals(copy.document()))
        .filter(copy -> paths.exists(copy.location()))
        .toList();
  }

  private static List<String> locations(String own, List<LocationFate> copies, DocumentId id) {
    List<String> locations = new ArrayList<>();
    locations.add(own);
    for (LocationFate copy : copies) {
      if (copy.fate() == Fate.DUPLICATE && id.equals(copy.document())) {
        locations.add(copy.location());
      }
    }
    return locations;
  }

  /** Whether the bytes at a location are still those of its fate, by time and then by hash. */
  private boolean stillHolds(LocationFate fate) throws IOException {
    Optional<LocationFate> ofFile =
        fate.container() == null ? Optional.of(fate) : writer.findFate(fate.container());
    if (ofFile.isEmpty()) {
      return false;
    }
    var file = paths.find(ofFile.get().location());
    if (file.isEmpty()) {
      return false;
    }
    if (file.get().sizeBytes() == ofFile.get().sizeBytes()
        && file.get().modifiedMillis() == ofFile.get().modifiedMillis()) {
      return true;
    }
    // Another file's entries can't be told without reading it; it has its own turn.
    return fate.container() != null || ContentHash.of(file.get().path()).equals(fate.contentHash());
  }

  private boolean isHeldAt(DocumentId id, String location) throws IOException {
    return writer.findLocation(id).filter(location::equals).isPresent();
  }

  private @Nullable DocumentId findContainer(String location) throws IOException {
    return writer.findFate(location).map(LocationFate::document).orElse(null);
  }

  private String parentOf(LocationFate entry) throws IOException {
    String location = entry.location();
    String top = Locations.fileOf(entry);
    for (int end = location.lastIndexOf(Locations.INSIDE);
        end > top.length();
        end = location.lastIndexOf(Locations.INSIDE, end - 1)) {
      if (writer.findFate(location.substring(0, end)).isPresent()) {
        return location.substring(0, end);
      }
    }
    return top;
  }

  private GoneDocument gone(SourceDocument document) {
    return new GoneDocument(
        document.id(), document.title(), document.locations().getFirst(), clock.millis());
  }

  private LocationFate fate(
      ReadPart part,
      long modifiedMillis,
      Fate fate,
      @Nullable DocumentId document,
      @Nullable String stage,
      @Nullable String reason) {
    return new LocationFate(
        part.location(),
        part.container(),
        part.sizeBytes(),
        modifiedMillis,
        part.contentHash(),
        fate,
        document,
        stage,
        reason,
        version);
  }

  private static LocationFate with(LocationFate old, Fate fate, DocumentId document) {
    return new LocationFate(
        old.location(),
        old.container(),
        old.sizeBytes(),
        old.modifiedMillis(),
        old.contentHash(),
        fate,
        document,
        null,
        null,
        old.version());
  }

  private static SourceDocument withLocations(SourceDocument document, List<String> locations) {
    return new SourceDocument(
        document.id(),
        document.title(),
        document.text(),
        document.metadata(),
        document.contentHash(),
        document.sizeBytes(),
        locations,
        document.container());
  }

  private static DocumentId id(LocationFate fate) {
    DocumentId id = fate.document();
    if (id == null) {
      throw new IllegalStateException(fate.location() + " is a document without an id");
    }
    return id;
  }

  private static String hash(ReadPart part) {
    String hash = part.contentHash();
    if (hash == null) {
      throw new IllegalStateException(part.location() + " was read without a hash");
    }
    return hash;
  }

  private static String reason(IllegalArgumentException e) {
    return "The index refused it: " + e.getMessage();
  }
}
