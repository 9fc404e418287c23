package org.lontar.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * What a writer has put or deleted since its reader was refreshed, so that the writer finds its own
 * work without refreshing for each look. Bounded by {@link #isFull}. One thread.
 */
final class PendingPuts {

  private static final int MAX_FATES = 10_000;

  /** Documents are kept while they are few and small; after that only where they lie. */
  private static final long MAX_KEPT_CHARS = 2_000_000;

  private final Map<String, Optional<LocationFate>> fates = new HashMap<>();
  private final Map<String, Set<String>> locationsByHash = new HashMap<>();
  private final Map<String, Set<String>> locationsByContainer = new HashMap<>();
  private final Map<DocumentId, Optional<String>> ownLocations = new HashMap<>();
  private final Map<DocumentId, Instant> added = new HashMap<>();
  private final Map<DocumentId, SourceDocument> documents = new LinkedHashMap<>();
  private long keptChars;
  private boolean hasOther;

  void put(LocationFate fate) {
    fates.put(fate.location(), Optional.of(fate));
    if (fate.contentHash() != null && DocumentMapper.holdsContent(fate)) {
      index(locationsByHash, fate.contentHash(), fate.location());
    }
    if (fate.container() != null) {
      index(locationsByContainer, fate.container(), fate.location());
    }
  }

  void deleteFate(String location) {
    fates.put(location, Optional.empty());
  }

  void put(SourceDocument document) {
    ownLocations.put(document.id(), Optional.of(document.locations().getFirst()));
    note(document.id(), document.added());
    forget(document.id());
    long chars = chars(document);
    if (keptChars + chars <= MAX_KEPT_CHARS) {
      documents.put(document.id(), document);
      keptChars += chars;
    }
  }

  void delete(GoneDocument gone) {
    ownLocations.put(gone.id(), Optional.empty());
    note(gone.id(), gone.added());
    forget(gone.id());
  }

  /** Something else was written that only a refreshed reader shows. */
  void touch() {
    hasOther = true;
  }

  boolean isEmpty() {
    return fates.isEmpty() && ownLocations.isEmpty() && !hasOther;
  }

  boolean isFull() {
    return fates.size() >= MAX_FATES || ownLocations.size() >= MAX_FATES;
  }

  /** The documents that were put or deleted. */
  Set<DocumentId> documents() {
    return ownLocations.keySet();
  }

  /** Whether the reader's word on this location is out of date. */
  boolean covers(String location) {
    return fates.containsKey(location);
  }

  /** The fate put for a location that is covered; empty where it was deleted. */
  Optional<LocationFate> findFate(String location) {
    return fates.getOrDefault(location, Optional.empty());
  }

  boolean covers(DocumentId id) {
    return ownLocations.containsKey(id);
  }

  /** The own location of a document that is covered; empty where it was deleted. */
  Optional<String> findOwnLocation(DocumentId id) {
    return ownLocations.getOrDefault(id, Optional.empty());
  }

  /** When a document that is covered was first held. */
  Optional<Instant> findAdded(DocumentId id) {
    return Optional.ofNullable(added.get(id));
  }

  /** The document put under this id, if it was small enough to keep. */
  Optional<SourceDocument> findDocument(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  Stream<LocationFate> fatesOfContent(String hash) {
    return present(
        locationsByHash.getOrDefault(hash, Set.of()),
        fate -> hash.equals(fate.contentHash()) && DocumentMapper.holdsContent(fate));
  }

  Stream<LocationFate> fatesIn(String container) {
    return present(
        locationsByContainer.getOrDefault(container, Set.of()),
        fate -> container.equals(fate.container()));
  }

  void clear() {
    fates.clear();
    locationsByHash.clear();
    locationsByContainer.clear();
    ownLocations.clear();
    added.clear();
    documents.clear();
    keptChars = 0;
    hasOther = false;
  }

  /** A location may have been put again with another hash: the last word on it decides. */
  private Stream<LocationFate> present(Set<String> locations, Predicate<LocationFate> stillIs) {
    return locations.stream().flatMap(location -> findFate(location).stream()).filter(stillIs);
  }

  private void note(DocumentId id, @Nullable Instant time) {
    if (time == null) {
      added.remove(id);
    } else {
      added.put(id, time);
    }
  }

  private void forget(DocumentId id) {
    SourceDocument former = documents.remove(id);
    if (former != null) {
      keptChars -= chars(former);
    }
  }

  private static long chars(SourceDocument document) {
    return 1_000 + document.text().paragraphs().stream().mapToLong(p -> p.text().length()).sum();
  }

  private static void index(Map<String, Set<String>> map, String key, String location) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(location);
  }
}
