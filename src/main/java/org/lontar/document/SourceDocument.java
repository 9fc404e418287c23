package org.lontar.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the portal: what was read, what the catalogue says of it, and where it lies.
 * Immutable.
 *
 * @param id its lasting name
 * @param title the title for people, cleaned of site names and shouting; never empty (the file's
 *     name where none is printed)
 * @param text what was read, paragraphs with their sectors and languages
 * @param metadata what the catalogue says of it
 * @param contentHash lower-case hex SHA-256 of the bytes; equal for exact duplicates
 * @param sizeBytes length of the file
 * @param locations where it lies in the corpus, its own location first and duplicates after it in
 *     order; never empty
 * @param container the document that this is an entry or attachment of; null for a plain file
 * @param added when the portal first held it, in whole seconds; null where it never did, or where
 *     nobody noted it
 */
public record SourceDocument(
    DocumentId id,
    String title,
    DocumentText text,
    DocumentMetadata metadata,
    String contentHash,
    long sizeBytes,
    List<String> locations,
    @Nullable DocumentId container,
    @Nullable Instant added) {

  /** Copies the list. */
  public SourceDocument {
    locations = List.copyOf(locations);
    if (locations.isEmpty() || title.isBlank()) {
      throw new IllegalArgumentException("a document has a title and a location: " + id);
    }
  }

  /** A document that the portal does not hold yet. */
  public SourceDocument(
      DocumentId id,
      String title,
      DocumentText text,
      DocumentMetadata metadata,
      String contentHash,
      long sizeBytes,
      List<String> locations,
      @Nullable DocumentId container) {
    this(id, title, text, metadata, contentHash, sizeBytes, locations, container, null);
  }

  /** The same document with other locations. */
  public SourceDocument withLocations(List<String> others) {
    return new SourceDocument(
        id, title, text, metadata, contentHash, sizeBytes, others, container, added);
  }

  /** The same document, first held at another time. */
  public SourceDocument withAdded(@Nullable Instant time) {
    return new SourceDocument(
        id, title, text, metadata, contentHash, sizeBytes, locations, container, time);
  }
}
