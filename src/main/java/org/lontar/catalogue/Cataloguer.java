package org.lontar.catalogue;

import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;

/** Describes documents. Thread-safe. */
public final class Cataloguer {

  /**
   * Describes a text.
   *
   * @param text what was read
   * @param location where it lies in the corpus
   */
  public Description describe(DocumentText text, String location) {
    return new Description(location, text, DocumentMetadata.EMPTY);
  }
}
