package org.lontar.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;

/** A worker's answer put together: the file itself and its entries, in the order of the file. */
final class ResultParts {

  /** Entries by path; null while an entry has begun and not ended. */
  private final Map<String, Extraction.@Nullable Entry> entries = new LinkedHashMap<>();

  private @Nullable Extraction whole;
  private boolean pictures;

  private ResultParts() {}

  /**
   * Reads an answer; one that was torn off gives what was done until then.
   *
   * @param inline the short form; null where the answer is in {@code file}
   */
  static ResultParts read(@Nullable String inline, Path file) throws IOException {
    ResultParts parts = new ResultParts();
    for (PartResult part : inline == null ? ResultFile.read(file) : ResultFile.readInline(inline)) {
      switch (part) {
        case PartResult.Started(String path) -> parts.entries.put(path, null);
        case PartResult.Pictures _ -> parts.pictures = true;
        case PartResult.Done(Extraction.Entry entry) -> parts.entries.put(entry.path(), entry);
        case PartResult.Whole(Extraction outcome) -> parts.whole = outcome;
      }
    }
    return parts;
  }

  /** Whether the file itself has been read. */
  boolean isWhole() {
    return whole != null;
  }

  /** Whether pictures of the file itself were about to be read. */
  boolean beganPictures() {
    return pictures;
  }

  /** The answer of a worker that came to its end. */
  Extraction extraction() {
    Extraction outcome = Objects.requireNonNull(whole, "the answer is not whole");
    return outcome instanceof Extraction.Extracted extracted
        ? new Extraction.Extracted(extracted.text(), done())
        : outcome;
  }

  /** The innermost entry that was being read when the worker ended. */
  Optional<String> unfinished() {
    String last = null;
    for (Map.Entry<String, Extraction.@Nullable Entry> entry : entries.entrySet()) {
      if (entry.getValue() == null) {
        last = entry.getKey();
      }
    }
    return Optional.ofNullable(last);
  }

  /** The answer of a worker that ended so: what it had read, and a failure for the rest. */
  Extraction interrupted(WorkerEnd end) {
    String reason = FatalEntries.reason(end);
    if (entries.isEmpty()) {
      return new Extraction.Failed(end == WorkerEnd.NOT_FETCHED ? "read" : "extract", reason);
    }
    entries.replaceAll(
        (path, entry) ->
            entry == null
                ? new Extraction.Entry(path, "", -1, new Extraction.Failed("extract", reason))
                : entry);
    String rest = "[what came after]";
    entries.put(rest, new Extraction.Entry(rest, "", -1, new Extraction.Failed("extract", reason)));
    return new Extraction.Extracted(
        new DocumentText(
            "application/octet-stream",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of("Its entries could not all be read: " + reason + ".")),
        done());
  }

  private List<Extraction.Entry> done() {
    List<Extraction.Entry> done = new ArrayList<>();
    for (Extraction.@Nullable Entry entry : entries.values()) {
      if (entry != null) {
        done.add(entry);
      }
    }
    return done;
  }
}
