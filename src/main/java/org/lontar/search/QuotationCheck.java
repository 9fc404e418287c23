package org.lontar.search;

import java.util.List;
import org.lontar.query.QueryNote;

/**
 * What became of a quotation that was held against all documents. Immutable.
 *
 * @param text the quotation as given
 * @param verdict that of the best place; not held where there is none
 * @param places documents that have it, those that have it verbatim first, then those with the
 *     fewest edits
 * @param notes sentences for the reader on limits that were met
 * @param stats cost and state
 */
public record QuotationCheck(
    String text,
    QuotationVerdict verdict,
    List<QuotationPlace> places,
    List<QueryNote> notes,
    SearchStats stats) {

  /** The longest quotation, in UTF-16 units. */
  public static final int MAX_CHARS = 5_000;

  /** How many places are named where nobody says. */
  public static final int DEFAULT_PLACES = 5;

  /** How many places are named at most. */
  public static final int MAX_PLACES = 20;

  /** Copies the lists. */
  public QuotationCheck {
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }
}
