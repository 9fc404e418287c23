package org.lontar.document;

import java.util.Locale;

/** The part of a document in which stated evidence stands. */
public enum Part {
  /** The title as printed. */
  TITLE,
  /** The body. */
  TEXT,
  /** By-line, author box, site name: parts of the page that are not the body. */
  FURNITURE;

  /** The word of the contract, for example {@code title}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
