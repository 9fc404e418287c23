package org.lontar.document;

import java.util.Locale;

/** Where a metadata value comes from, the most trusted first. */
public enum Origin {
  /** A librarian said so. */
  CURATED,
  /** The document's own words say so. */
  STATED,
  /** The file's own metadata say so. */
  EMBEDDED,
  /** It was worked out; the evidence names what from. */
  INFERRED;

  /** The word of the contract, for example {@code stated}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
