package org.lontar.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lontar.document.DocumentId;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/** Tells of the locations that share one content: a document and its duplicates. One thread. */
final class Copies {

  private final GenerationReader held;
  private final CorpusPaths paths;

  Copies(GenerationReader held, CorpusPaths paths) {
    this.held = held;
    this.paths = paths;
  }

  /** What has this content at other locations, in their order; a line is never a copy. */
  List<LocationFate> listElsewhere(String contentHash, String location) throws IOException {
    return held.listFatesOfContent(contentHash).stream()
        .filter(fate -> !fate.location().equals(location) && !Locations.isLine(fate))
        .toList();
  }

  /** The copy that is the document, unless its file has changed or gone since. */
  Optional<LocationFate> findOriginal(List<LocationFate> copies) throws IOException {
    for (LocationFate copy : copies) {
      if (copy.fate() == Fate.INDEXED && stillHolds(copy)) {
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  /** The copies that are documents and whose files have gone. */
  List<LocationFate> listGone(List<LocationFate> copies) {
    return copies.stream()
        .filter(copy -> copy.fate() == Fate.INDEXED && !paths.exists(copy.location()))
        .toList();
  }

  /** The duplicates of a document whose files are still there. */
  List<LocationFate> listLeft(List<LocationFate> copies, DocumentId id) {
    return duplicatesOf(id, copies).stream().filter(copy -> paths.exists(copy.location())).toList();
  }

  /** All locations of a document, its own one first. */
  static List<String> locations(String own, List<LocationFate> copies, DocumentId id) {
    List<String> locations = new ArrayList<>();
    locations.add(own);
    duplicatesOf(id, copies).forEach(copy -> locations.add(copy.location()));
    return locations;
  }

  /** The document of a fate that is indexed or duplicate. */
  static DocumentId documentOf(LocationFate fate) {
    DocumentId id = fate.document();
    if (id == null) {
      throw new IllegalStateException(fate.location() + " is a document without an id");
    }
    return id;
  }

  private static List<LocationFate> duplicatesOf(DocumentId id, List<LocationFate> copies) {
    return copies.stream()
        .filter(copy -> copy.fate() == Fate.DUPLICATE && id.equals(copy.document()))
        .toList();
  }

  /** Whether the bytes at a location are still those of its fate, by time and then by hash. */
  private boolean stillHolds(LocationFate fate) throws IOException {
    LocationFate ofFile =
        fate.container() == null ? fate : held.findFate(fate.container()).orElse(null);
    PlainFile file = ofFile == null ? null : paths.find(ofFile.location()).orElse(null);
    if (ofFile == null || file == null) {
      return false;
    }
    if (file.hasStampOf(ofFile)) {
      return true;
    }
    // Another file's entries can't be told without reading it; it has its own turn.
    return fate.container() != null || ContentHash.of(file.path()).equals(fate.contentHash());
  }
}
