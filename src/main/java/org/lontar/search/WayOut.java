package org.lontar.search;

import java.util.Locale;
import org.lontar.query.SearchRequest;

/**
 * A request that differs in one thing from one that found nothing, and finds something. Immutable.
 *
 * @param change what is different
 * @param request the other request, from its first page
 * @param total how many documents it finds, 1 or more
 */
public record WayOut(Change change, SearchRequest request, long total) {

  /** What can be changed. */
  public enum Change {
    /** The part is left out. */
    WITHOUT,
    /**
     * The words of a phrase, or those asked for near each other, stand anywhere in the document.
     */
    AS_WORDS,
    /** What was looked for in the title is looked for in the whole text. */
    ANYWHERE,
    /** Any of the words is enough. */
    ANY_WORD;

    /** The word of the API, for example {@code as-words}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
