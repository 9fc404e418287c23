package org.lontar.search;

import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * What became of one location, and how to tell whether it must be read again. Immutable.
 *
 * @param location path in the corpus with {@code /} between folders; {@code a.zip!/b.pdf} for an
 *     entry, {@code a.jsonl!/id} for a line
 * @param container the location of the file that holds it; null for a plain file
 * @param sizeBytes length
 * @param modifiedMillis the file's time, milliseconds since 1970; 0 for entries and lines
 * @param contentHash lower-case hex SHA-256; null where it could not be read
 * @param fate what became of it
 * @param document the document that it is, or is a duplicate of; null where skipped or failed
 * @param stage where it was skipped or failed ({@code scan}, {@code read}, {@code detect}, {@code
 *     extract}, {@code describe}, {@code index}); else null
 * @param reason why, a sentence; else null
 * @param version what read and described it (extraction and catalogue version); another one means:
 *     read again
 */
public record LocationFate(
    String location,
    @Nullable String container,
    long sizeBytes,
    long modifiedMillis,
    @Nullable String contentHash,
    Fate fate,
    @Nullable DocumentId document,
    @Nullable String stage,
    @Nullable String reason,
    String version) {

  /** The same location, now being a document or a duplicate of one. */
  public LocationFate withDocument(Fate newFate, DocumentId newDocument) {
    return new LocationFate(
        location,
        container,
        sizeBytes,
        modifiedMillis,
        contentHash,
        newFate,
        newDocument,
        null,
        null,
        version);
  }

  /** The same fate of a file whose length and time are other ones. */
  public LocationFate withStamp(long newSizeBytes, long newModifiedMillis) {
    return new LocationFate(
        location,
        container,
        newSizeBytes,
        newModifiedMillis,
        contentHash,
        fate,
        document,
        stage,
        reason,
        version);
  }

  /** The same fate, as read by another version. */
  public LocationFate withVersion(String newVersion) {
    return new LocationFate(
        location,
        container,
        sizeBytes,
        modifiedMillis,
        contentHash,
        fate,
        document,
        stage,
        reason,
        newVersion);
  }
}
