package org.lontar.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document without its words: what a list, a citation or an export needs of it, so that nobody
 * reads a text for that. Immutable.
 *
 * @param id its lasting name
 * @param title the title for people; never empty
 * @param mediaType the media type of the file by its content
 * @param metadata what the catalogue says of it
 * @param locations where it lies in the corpus, its own location first; never empty
 * @param container the document that this is an entry or attachment of; null for a plain file
 */
public record CatalogueRecord(
    DocumentId id,
    String title,
    String mediaType,
    DocumentMetadata metadata,
    List<String> locations,
    @Nullable DocumentId container) {

  /** Copies the list. */
  public CatalogueRecord {
    locations = List.copyOf(locations);
  }

  /** The record of a whole document. */
  public static CatalogueRecord of(SourceDocument document) {
    return new CatalogueRecord(
        document.id(),
        document.title(),
        document.text().mediaType(),
        document.metadata(),
        document.locations(),
        document.container());
  }
}
