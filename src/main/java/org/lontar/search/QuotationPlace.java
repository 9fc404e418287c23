package org.lontar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * A document that a quotation may be taken from. Immutable.
 *
 * @param id its id
 * @param title for people
 * @param type code; null where it is not known
 * @param date ISO 8601 with what is known; null where it is not known
 * @param paragraphs where in it, one or several after one another
 * @param verdict verbatim, or how it differs
 * @param pieces the whole quotation beside the document, in order
 * @param copies other documents with the same text
 */
public record QuotationPlace(
    DocumentId id,
    String title,
    @Nullable String type,
    @Nullable String date,
    List<QuotedParagraph> paragraphs,
    QuotationVerdict verdict,
    List<QuotationPiece> pieces,
    CopyList copies) {

  /** Copies the lists. */
  public QuotationPlace {
    paragraphs = List.copyOf(paragraphs);
    pieces = List.copyOf(pieces);
  }
}
