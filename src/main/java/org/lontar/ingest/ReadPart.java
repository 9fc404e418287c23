package org.lontar.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.curation.Curation;
import org.lontar.search.Fate;
import org.lontar.search.LocationFate;

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

    /**
     * It is a document.
     *
     * @param description with what a librarian says laid over it
     * @param said what that was
     */
    record Described(Description description, Curation said) implements Outcome {}

    /** It was skipped or it failed. */
    record Unread(boolean skipped, String stage, String reason) implements Outcome {}
  }

  /** The fate of a document or of a duplicate of it. */
  LocationFate fateOf(Fate fate, DocumentId id, long modifiedMillis, String version) {
    return fate(modifiedMillis, fate, id, null, null, version);
  }

  /** The fate of what is no document. */
  LocationFate fateOf(Outcome.Unread unread, long modifiedMillis, String version) {
    Fate fate = unread.skipped() ? Fate.SKIPPED : Fate.FAILED;
    return fate(modifiedMillis, fate, null, unread.stage(), unread.reason(), version);
  }

  private LocationFate fate(
      long modifiedMillis,
      Fate fate,
      @Nullable DocumentId document,
      @Nullable String stage,
      @Nullable String reason,
      String version) {
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
        version);
  }

  /**
   * The document that it is.
   *
   * @param locations its own one first
   * @param holder the document of what holds it directly; null for a plain file and for lines
   */
  SourceDocument toDocument(
      DocumentId id, Description description, List<String> locations, @Nullable DocumentId holder) {
    return new SourceDocument(
        id,
        description.title(),
        description.text(),
        description.metadata(),
        hash(),
        sizeBytes,
        locations,
        holder);
  }

  /** The content hash of what could be read. */
  String hash() {
    if (contentHash == null) {
      throw new IllegalStateException(location + " was read without a hash");
    }
    return contentHash;
  }

  /** A part that failed. */
  static Outcome.Unread failed(String stage, String reason) {
    return new Outcome.Unread(false, stage, reason);
  }
}
