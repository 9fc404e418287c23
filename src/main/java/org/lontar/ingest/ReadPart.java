package org.lontar.ingest;

import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;

/**
 * A file, an entry or a line after it was read and described. Immutable.
 *
 * @param location where
 * @param container the location of the file that holds it; null for a plain file
 * @param parent the location of what holds it directly, an archive in an archive; null for a plain
 *     file and for lines
 * @param sizeBytes length, -1 where it is not known
 * @param contentHash lower-case hex SHA-256; null where it could not be read
 * @param outcome what became of it
 */
record ReadPart(
    String location,
    @Nullable String container,
    @Nullable String parent,
    long sizeBytes,
    @Nullable String contentHash,
    Outcome outcome) {

  /** What became of it. */
  sealed interface Outcome {

    /** It is a document. */
    record Described(Description description) implements Outcome {}

    /** It was skipped or it failed. */
    record Unread(boolean skipped, String stage, String reason) implements Outcome {}
  }

  /** A part that failed. */
  static Outcome failed(String stage, String reason) {
    return new Outcome.Unread(false, stage, reason);
  }
}
