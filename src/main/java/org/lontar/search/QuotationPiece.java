package org.lontar.search;

/**
 * A stretch of a quotation beside what a document has there. Immutable.
 *
 * @param kind how the two stand to each other
 * @param quoted the words of the quotation; empty where it has none
 * @param held the words of the document; empty where it has none
 */
public record QuotationPiece(Kind kind, String quoted, String held) {

  /** How a stretch of a quotation stands to the document. */
  public enum Kind {
    /** The same words. */
    SAME,
    /** Other words. */
    CHANGED,
    /** Words that the document does not have. */
    ADDED,
    /** Words of the document that the quotation leaves out without saying so. */
    MISSING,
    /** Words that the quotation leaves out and says so, by an ellipsis. */
    OMITTED,
    /** Words in square brackets: the quoter's own, in place of the document's. */
    OWN_WORDS
  }

  /** Whether the quotation is not true to the document here. */
  public boolean isEdit() {
    return switch (kind) {
      case CHANGED, ADDED, MISSING -> true;
      case SAME, OMITTED, OWN_WORDS -> false;
    };
  }
}
