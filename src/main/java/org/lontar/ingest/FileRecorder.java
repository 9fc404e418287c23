package org.lontar.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;

/**
 * Records whole files: the file, its entries, and the entries that it no longer has. Where a copy
 * is known to be younger than one that comes later, the elder is recorded first. One thread.
 */
final class FileRecorder {

  /**
   * The version of a file of which only a part is recorded: a run that is cut off reads it again.
   */
  private static final String INCOMPLETE = "";

  private final GenerationReader held;
  private final GenerationEdits edits;
  private final Identities identities;
  private final CorpusPaths paths;
  private final FileWork work;
  private final DocumentRecorder documents;
  private final Departures departures;
  private final LocationCounts counts;
  private final String version;

  /** The files that are being recorded, innermost first, with the parts still to come. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** Files and entries that were recorded before their turn, which is still to come. */
  private final Set<String> ahead = new HashSet<>();

  private record Open(PlainFile file, Map<String, ReadPart> rest) {}

  FileRecorder(
      GenerationReader held,
      GenerationEdits edits,
      Identities identities,
      CorpusPaths paths,
      FileWork work,
      DocumentRecorder documents,
      Departures departures,
      LocationCounts counts,
      String version) {
    this.held = held;
    this.edits = edits;
    this.identities = identities;
    this.paths = paths;
    this.work = work;
    this.documents = documents;
    this.departures = departures;
    this.counts = counts;
    this.version = version;
  }

  /** Records what a worker made of a file. */
  void take(FileOutcome outcome) throws IOException {
    switch (outcome) {
      case FileOutcome.Same same -> takeSame(same.file());
      case FileOutcome.Read read -> takeRead(read);
    }
  }

  /** Whether a location was recorded before its turn, which is still to come. */
  boolean isAhead(String location) {
    return ahead.contains(location);
  }

  /** Whether a part of a file that is being recorded now is still to come. */
  boolean isToCome(String location) {
    return open.stream().anyMatch(file -> file.rest().containsKey(location));
  }

  /** Whether a file is being recorded now. */
  boolean isOpen(String file) {
    return open.stream().anyMatch(one -> one.file().location().equals(file));
  }

  private void takeSame(PlainFile file) throws IOException {
    Optional<LocationFate> known = held.findFate(file.location());
    if (known.isEmpty()) {
      return; // it went elsewhere meanwhile; the next run sees it
    }
    counts.unchanged(known.get());
    edits.put(known.get().withStamp(file.sizeBytes(), file.modifiedMillis()));
    for (LocationFate entry : held.listFatesIn(file.location())) {
      counts.unchanged(entry);
    }
  }

  private void takeRead(FileOutcome.Read read) throws IOException {
    Map<String, ReadPart> rest = parts(read);
    Set<String> parts = Set.copyOf(rest.keySet());
    Open file = new Open(read.file(), rest);
    open.push(file);
    while (!rest.isEmpty()) {
      record(file, rest.values().iterator().next());
    }
    open.pop();
    boolean isWhole = !documents.takeUnpinned(read.file().location());
    putVersion(
        read.file().location(),
        isWhole ? ReadingVersion.with(version, read.curated()) : INCOMPLETE);
    for (LocationFate entry : held.listFatesIn(read.file().location())) {
      if (!parts.contains(entry.location())) {
        departures.remove(entry);
      }
    }
  }

  private void record(Open file, ReadPart part) throws IOException {
    file.rest().remove(part.location());
    if (ahead.remove(part.location())) {
      return;
    }
    boolean isNew = held.findFate(part.location()).isEmpty();
    if (isNew && part.outcome() instanceof ReadPart.Outcome.Described) {
      Optional<String> elder = identities.findElder(part.location());
      if (elder.isPresent()) {
        recordFirst(elder.get());
      }
    }
    documents.record(part, part.container() == null ? file.file().modifiedMillis() : 0);
  }

  private void recordFirst(String elder) throws IOException {
    for (Open file : open) {
      ReadPart part = file.rest().get(elder);
      if (part != null) {
        record(file, part);
        return;
      }
    }
    Optional<PlainFile> file = paths.findFileOf(elder);
    if (file.isPresent() && isToRead(file.get().location(), elder)) {
      FileOutcome outcome = work.look(file.get(), null, false);
      if (outcome instanceof FileOutcome.Read read) {
        recordAhead(read, elder);
      }
    }
  }

  private boolean isToRead(String file, String elder) throws IOException {
    boolean isWhole = held.findFate(file).isPresent() && !ahead.contains(file);
    return !isWhole
        && !isOpen(file)
        && !Locations.isLineFile(file)
        && held.findFate(elder).isEmpty();
  }

  /** Records one part of a file, and what it lies in; the others wait for their turn. */
  private void recordAhead(FileOutcome.Read read, String location) throws IOException {
    Map<String, ReadPart> parts = parts(read);
    Deque<ReadPart> chain = new ArrayDeque<>();
    ReadPart next = parts.get(location);
    while (next != null) {
      chain.push(next);
      String parent = next.parent();
      next = parent == null ? null : parts.get(parent);
    }
    Open file = new Open(read.file(), parts);
    open.push(file);
    for (ReadPart part : chain) {
      if (!ahead.contains(part.location())) {
        record(file, part);
        ahead.add(part.location());
      }
    }
    open.pop();
    if (!chain.isEmpty()) {
      putVersion(read.file().location(), INCOMPLETE);
    }
  }

  private static Map<String, ReadPart> parts(FileOutcome.Read read) {
    Map<String, ReadPart> parts = new LinkedHashMap<>();
    parts.put(read.whole().location(), read.whole());
    read.entries().forEach(entry -> parts.put(entry.location(), entry));
    return parts;
  }

  private void putVersion(String file, String newVersion) throws IOException {
    Optional<LocationFate> fate = held.findFate(file);
    if (fate.isPresent()) {
      edits.put(fate.get().withVersion(newVersion));
    }
  }
}
