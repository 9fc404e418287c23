package org.lontar.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.extract.Extraction;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.ingest.curation.Overlay;
import org.lontar.search.LocationFate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and describes one file, for the run's worker threads. Thread-safe. */
final class FileWork {

  /** A file younger than this may change again within one tick of its file system's clock. */
  static final long YOUNG_MILLIS = 2_000;

  /** The time of a file that can't be relied on: the next run compares the bytes. */
  static final long NO_TIME = -1;

  private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);
  private static final int MAX_READINGS = 3;

  private final DocumentReader reader;
  private final Clock clock;
  private final Store store;
  private final Curations curations;

  /** How the extraction store is used. */
  enum Store {
    /** What it holds is taken, what is read is kept. */
    USE,
    /** All is read anew, and kept. */
    RENEW,
    /** What it holds is taken, nothing is written. */
    LOOK_ONLY
  }

  FileWork(DocumentReader reader, Curations curations, Clock clock, Store store) {
    this.reader = reader;
    this.curations = curations;
    this.clock = clock;
    this.store = store;
  }

  /**
   * Looks at a file.
   *
   * @param known its fate that holds good if the bytes are still the same; null where it is to be
   *     read in any case
   * @param retry whether it is parsed again though the extraction store holds it
   */
  FileOutcome look(PlainFile file, @Nullable LocationFate known, boolean retry) {
    PlainFile now = file;
    boolean again = store == Store.RENEW || retry;
    for (int reading = 1; ; reading++) {
      long startMillis = clock.millis();
      try {
        String hash = ContentHash.of(now.path());
        if (known != null && hash.equals(known.contentHash())) {
          return new FileOutcome.Same(reliable(now, startMillis));
        }
        Optional<Extraction> kept = again ? Optional.empty() : reader.findKept(hash);
        if (kept.isPresent()) {
          return parts(reliable(now, startMillis), hash, kept.get());
        }
        Extraction extraction = reader.read(now.path());
        PlainFile after = stamp(now);
        if (after.equals(now)) {
          if (store != Store.LOOK_ONLY) {
            reader.keep(hash, extraction);
          }
          return parts(reliable(now, startMillis), hash, extraction);
        }
        now = after;
      } catch (IOException e) {
        return unread(now, "Can't be read: " + CorpusScanner.reason(e) + "; check that you may.");
      }
      if (reading == MAX_READINGS) {
        return unread(now, "It changed again and again while it was read; the next run tries it.");
      }
    }
  }

  /**
   * The stamp of a file that was read from end to end, without its time if it may have changed.
   *
   * @param startMillis when the reading began
   */
  static PlainFile settled(PlainFile before, long startMillis) {
    try {
      boolean isSame = stamp(before).equals(before);
      return isSame ? reliable(before, startMillis) : withTime(before, NO_TIME);
    } catch (IOException e) {
      return withTime(before, NO_TIME);
    }
  }

  private static FileOutcome unread(PlainFile file, String reason) {
    ReadPart.Outcome failed = ReadPart.failed("read", reason);
    PlainFile unreliable = withTime(file, NO_TIME);
    ReadPart whole = new ReadPart(file.location(), null, null, file.sizeBytes(), null, failed);
    return new FileOutcome.Read(unreliable, whole, List.of(), "");
  }

  private static PlainFile stamp(PlainFile file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
    return new PlainFile(
        file.location(), file.path(), now.size(), now.lastModifiedTime().toMillis());
  }

  /** The stamp, without its time where the file may have changed within the same tick. */
  private static PlainFile reliable(PlainFile file, long readMillis) {
    boolean isYoung = file.modifiedMillis() > readMillis - YOUNG_MILLIS;
    return isYoung ? withTime(file, NO_TIME) : file;
  }

  private static PlainFile withTime(PlainFile file, long millis) {
    return new PlainFile(file.location(), file.path(), file.sizeBytes(), millis);
  }

  private FileOutcome parts(PlainFile file, String hash, Extraction extraction) {
    String location = file.location();
    CurationFile said = curations.of(file);
    ReadPart.Outcome outcome = outcome(extraction, location, said.own());
    List<ReadPart> entries =
        extraction instanceof Extraction.Extracted read
            ? entries(location, read.entries(), said)
            : List.of();
    ReadPart.Outcome told =
        withLostEntries(outcome, location, entries.stream().map(ReadPart::location).toList(), said);
    ReadPart whole = new ReadPart(location, null, null, file.sizeBytes(), hash, told);
    return new FileOutcome.Read(file, whole, entries, said.stamp());
  }

  /** What is said of entries that the file does not have is a warning on the file. */
  private static ReadPart.Outcome withLostEntries(
      ReadPart.Outcome outcome, String location, List<String> entries, CurationFile said) {
    Set<String> lost = new TreeSet<>(said.entries().keySet());
    entries.forEach(
        entry -> lost.remove(entry.substring(location.length() + Locations.INSIDE.length())));
    if (lost.isEmpty()
        || !(outcome instanceof ReadPart.Outcome.Described(var description, var own))) {
      return outcome;
    }
    String sentence =
        "Something is said of %s in it, which it does not hold.".formatted(String.join(", ", lost));
    LOG.warn("{}: {}", location, sentence);
    return new ReadPart.Outcome.Described(Overlay.withWarning(description, sentence), own);
  }

  private List<ReadPart> entries(
      String container, List<Extraction.Entry> entries, CurationFile said) {
    Map<String, ReadPart> parts = new LinkedHashMap<>();
    for (Extraction.Entry entry : entries) {
      String location = free(FileNames.fold(Locations.ofEntry(container, entry.path())), parts);
      parts.put(
          location,
          new ReadPart(
              location,
              container,
              parent(location, container, parts),
              entry.sizeBytes(),
              entry.contentHash(),
              outcome(entry.outcome(), location, Curations.at(said, container, location))));
    }
    List<ReadPart> sorted = new ArrayList<>(parts.values());
    // As in a scan: which of two copies is the elder must not hang on the order in an archive.
    sorted.sort(Comparator.comparing(ReadPart::location, Locations.ORDER));
    return sorted;
  }

  /** Two entries whose names differ in normalization only. */
  private static String free(String location, Map<String, ReadPart> taken) {
    String free = location;
    for (int n = 2; taken.containsKey(free); n++) {
      free = location + "~" + n;
    }
    return free;
  }

  private static String parent(String location, String container, Map<String, ReadPart> parts) {
    for (int end = location.lastIndexOf(Locations.INSIDE);
        end > container.length();
        end = location.lastIndexOf(Locations.INSIDE, end - 1)) {
      if (parts.containsKey(location.substring(0, end))) {
        return location.substring(0, end);
      }
    }
    return container;
  }

  private ReadPart.Outcome outcome(Extraction extraction, String location, Curation said) {
    return switch (extraction) {
      case Extraction.Extracted read -> describe(read.text(), location, said);
      case Extraction.Skipped skipped ->
          new ReadPart.Outcome.Unread(true, skipped.stage(), skipped.reason());
      case Extraction.Failed failed -> ReadPart.failed(failed.stage(), failed.reason());
    };
  }

  /**
   * Describes a text that is known from another location, with what is said of this one.
   *
   * @param file the file that is or holds the location
   * @param entries the locations of what lies in it
   */
  ReadPart.Outcome describeAgain(
      DocumentText text, String location, String file, List<String> entries) {
    CurationFile said = curations.find(file);
    Curation ofPart = Curations.at(said, file, location);
    ReadPart.Outcome outcome = describe(Overlay.withoutWarnings(text), location, ofPart);
    return location.equals(file) ? withLostEntries(outcome, location, entries, said) : outcome;
  }

  /** Describes a text; a text that the catalogue can't bear is a row like any other. */
  ReadPart.Outcome describe(DocumentText text, String location, Curation said) {
    try {
      return new ReadPart.Outcome.Described(reader.describe(text, location, said), said);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} could not be described", location, e);
      return ReadPart.failed(
          "describe", "It was read but could not be described; the log says more.");
    }
  }
}
