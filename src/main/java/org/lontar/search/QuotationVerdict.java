package org.lontar.search;

import java.util.List;

/** Whether a quotation stands in a document, or in any. */
public sealed interface QuotationVerdict {

  /**
   * Word for word, but for case, white space, punctuation, hyphens, and what the quoter said that
   * he left out or put in.
   */
  record Verbatim() implements QuotationVerdict {}

  /**
   * With other words in places.
   *
   * @param edits what is changed, added and missing, in order; never empty
   */
  record Differs(List<QuotationPiece> edits) implements QuotationVerdict {
    /** Copies the list. */
    public Differs {
      edits = List.copyOf(edits);
    }
  }

  /** No document that is held has these words or words much like them. */
  record NotHeld() implements QuotationVerdict {}
}
