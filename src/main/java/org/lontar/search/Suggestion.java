package org.lontar.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * Something that stands in the documents and goes on as was typed. Immutable.
 *
 * @param text as it is written there
 * @param kind what it is
 * @param documents about how many documents have it, 1 or more
 * @param document the document of a title; null for what is no title
 */
public record Suggestion(String text, Kind kind, long documents, @Nullable DocumentId document) {

  /** What is suggested. */
  public enum Kind {
    /** The title of a document. */
    TITLE,
    /** A meeting of a series, as a document calls it. */
    MEETING,
    /** A name or another capitalized phrase, or the long form of an acronym. */
    NAME;

    /** The word of the API, for example {@code title}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
