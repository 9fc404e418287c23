package org.lontar.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.ReadPart.Outcome;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Hands documents on to their copies, and keeps the lists of their locations true. What a copy
 * inherits is described anew: the name of a file has a say in the description. One thread.
 */
final class Succession {

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Identities identities;
  private final Copies copies;
  private final FileWork work;
  private final LocationCounts counts;
  private final Set<DocumentId> unsettled = new TreeSet<>();

  Succession(
      GenerationReader held,
      GenerationEdits edits,
      Identities identities,
      Copies copies,
      FileWork work,
      LocationCounts counts) {
    this.held = held;
    this.edits = edits;
    this.identities = identities;
    this.copies = copies;
    this.work = work;
    this.counts = counts;
  }

  /**
   * Where the document's file has gone, the first copy that is left takes its place.
   *
   * @return the new fate of that copy
   */
  Optional<LocationFate> passOn(List<LocationFate> all) throws IOException {
    for (LocationFate gone : copies.listGone(all)) {
      DocumentId id = Copies.documentOf(gone);
      List<LocationFate> left = copies.listLeft(all, id);
      if (!left.isEmpty()) {
        inherit(left, id, held.find(id).orElseThrow());
        edits.deleteFate(gone.location());
        return held.findFate(left.getFirst().location());
      }
    }
    return Optional.empty();
  }

  /** Makes the first of some copies a document of its own, and the others its duplicates. */
  void found(List<LocationFate> left, SourceDocument content) throws IOException {
    moveTo(left, identities.assign(left.getFirst().location()), content);
  }

  /** Makes the first of some copies the document {@code id}, and the others its duplicates. */
  void inherit(List<LocationFate> left, DocumentId id, SourceDocument content) throws IOException {
    identities.give(left.getFirst().location(), id);
    moveTo(left, id, content);
  }

  /** Makes copies duplicates of another document with the same content. */
  void join(List<LocationFate> left, LocationFate original) throws IOException {
    DocumentId id = Copies.documentOf(original);
    putCopies(left, id, original.location());
    unsettle(id);
  }

  /** A document won or lost a copy. */
  void unsettle(DocumentId id) {
    unsettled.add(id);
  }

  /** Brings the lists of locations up to date; before a commit. */
  void settle() throws IOException {
    for (DocumentId id : unsettled) {
      Optional<SourceDocument> found = held.find(id);
      if (found.isPresent()) {
        SourceDocument document = found.get();
        String own = document.locations().getFirst();
        List<LocationFate> all = copies.listElsewhere(document.contentHash(), own);
        List<String> locations = Copies.locations(own, all, id);
        if (!locations.equals(document.locations())) {
          edits.put(document.withLocations(locations));
        }
      }
    }
    unsettled.clear();
  }

  private void moveTo(List<LocationFate> left, DocumentId id, SourceDocument content)
      throws IOException {
    LocationFate first = left.getFirst();
    List<String> locations = left.stream().map(LocationFate::location).toList();
    edits.put(describedAt(first, id, content, locations));
    edits.put(first.withDocument(Fate.INDEXED, id));
    putCopies(left.subList(1, left.size()), id, first.location());
    counts.promote(first);
  }

  private void putCopies(List<LocationFate> left, DocumentId id, String original)
      throws IOException {
    for (LocationFate copy : left) {
      edits.putCopy(copy.withDocument(Fate.DUPLICATE, id), original);
    }
  }

  private SourceDocument describedAt(
      LocationFate place, DocumentId id, SourceDocument content, List<String> locations)
      throws IOException {
    String file = Locations.fileOf(place);
    List<String> entries = held.listFatesIn(file).stream().map(LocationFate::location).toList();
    Description description =
        work.describeAgain(content.text(), place.location(), file, entries)
                instanceof Outcome.Described described
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
        place.container() == null ? null : containerOf(place),
        content.added());
  }

  /** The document of the innermost file that holds an entry. */
  private @Nullable DocumentId containerOf(LocationFate entry) throws IOException {
    String location = entry.location();
    String top = Locations.fileOf(entry);
    for (int end = location.lastIndexOf(Locations.INSIDE);
        end > top.length();
        end = location.lastIndexOf(Locations.INSIDE, end - 1)) {
      Optional<LocationFate> holder = held.findFate(location.substring(0, end));
      if (holder.isPresent()) {
        return holder.get().document();
      }
    }
    return held.findFate(top).map(LocationFate::document).orElse(null);
  }
}
