package org.lontar.search;

import java.util.List;
import java.util.Locale;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;

/**
 * A part of a request that no document has whole: what it finds alone, and what can be changed.
 * Immutable.
 *
 * @param kind which part
 * @param text as it can be typed
 * @param selections what was chosen, for {@link Kind#CHOICE}; else empty
 * @param request the part alone, from its first page
 * @param total how many documents that finds: a part of the words with all that is chosen beside
 *     them, something chosen without any words
 * @param isCause whether it finds nothing alone, or the request finds something without it
 * @param ways changes to this part with which the request finds something
 */
public record PartCount(
    Kind kind,
    String text,
    List<FacetSelection> selections,
    SearchRequest request,
    long total,
    boolean isCause,
    List<WayOut> ways) {

  /** Copies the lists. */
  public PartCount {
    selections = List.copyOf(selections);
    ways = List.copyOf(ways);
  }

  /** Which part of a request. */
  public enum Kind {
    /** A word, a quotation, a filter, a group: one of those that must all hold. */
    CLAUSE,
    /** All clauses together. */
    QUERY,
    /** What was chosen in one dimension, or one thing that was excluded. */
    CHOICE,
    /** The days. */
    DATES,
    /** All that was chosen, where that is more than one thing. */
    CHOICES;

    /** The word of the API, for example {@code clause}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
