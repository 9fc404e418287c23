package org.lontar.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be wrong with a description, so that a librarian should look. */
public enum DoubtKind {
  /** Nothing could be read from the file but its metadata. */
  NO_TEXT,
  /** Too few words to tell what the document is. */
  SHORT_TEXT,
  /** Words that look like the misreadings of a scanner. */
  BAD_OCR,
  /** No date to the day, month or year. */
  NO_DATE,
  /** Sources of like trust give different dates. */
  CONFLICTING_DATES,
  /** The text names another chair than the register, or several. */
  CONFLICTING_CHAIRS,
  /** No sector has a title, heading or numbered paragraph of its own. */
  NO_SECTOR,
  /** The type follows from the form or the address alone. */
  UNCERTAIN_TYPE;

  /** The word of the wire form, for example {@code no-date}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code, or empty. */
  public static Optional<DoubtKind> find(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
