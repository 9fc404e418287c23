package org.lontar.extract;

import java.util.HashMap;
import java.util.Map;

/** The entries of a file that ended a worker, and how: gives each its true reason. One thread. */
final class FatalEntries {

  private final Map<String, WorkerEnd> endByPath = new HashMap<>();

  /** Remembers an entry. */
  void add(String path, WorkerEnd end) {
    endByPath.put(path, end);
  }

  /** The same extraction, the reasons of these entries in place. */
  Extraction named(Extraction extraction) {
    if (endByPath.isEmpty() || !(extraction instanceof Extraction.Extracted extracted)) {
      return extraction;
    }
    return new Extraction.Extracted(
        extracted.text(), extracted.entries().stream().map(this::named).toList());
  }

  private Extraction.Entry named(Extraction.Entry entry) {
    WorkerEnd end = endByPath.get(entry.path());
    return end == null
        ? entry
        : new Extraction.Entry(
            entry.path(),
            entry.contentHash(),
            entry.sizeBytes(),
            new Extraction.Failed("extract", reason(end)));
  }

  /** Why a part that ended its worker so could not be read. */
  static String reason(WorkerEnd end) {
    return switch (end) {
      case TIMED_OUT ->
          "reading it took longer than it may (limit of time); it may be damaged, else raise the"
              + " limit";
      case OUT_OF_MEMORY ->
          "reading it takes more memory than it may (limit of memory); split it, else raise the"
              + " limit";
      case CRASHED, ANSWERED -> "the program that reads it ended; it may be damaged";
      case NOT_FETCHED -> "the file can't be opened; check its rights and its disk";
    };
  }
}
