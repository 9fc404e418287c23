package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of a quotation. Immutable.
 *
 * @param frame around it
 * @param text the quotation as given; empty where none was
 * @param maxChars how long it may be
 * @param verdict in a sentence; null where there is nothing to judge
 * @param notes what the reader must know beside it
 * @param places where it stands
 */
public record QuotationPage(
    Frame frame,
    String text,
    int maxChars,
    @Nullable String verdict,
    List<String> notes,
    List<Place> places) {

  /** Copies the lists. */
  public QuotationPage {
    notes = List.copyOf(notes);
    places = List.copyOf(places);
  }

  /**
   * A document.
   *
   * @param title for people
   * @param href its page
   * @param facts type and date, those that are known
   * @param paragraphs where in it
   * @param verdict in a sentence
   * @param pieces the quotation beside the document
   * @param edits what differs
   * @param copies other documents with the same text
   */
  public record Place(
      String title,
      String href,
      List<String> facts,
      List<Paragraph> paragraphs,
      String verdict,
      List<Piece> pieces,
      List<Piece> edits,
      HitCard.Copies copies) {
    /** Copies the lists. */
    public Place {
      facts = List.copyOf(facts);
      paragraphs = List.copyOf(paragraphs);
      pieces = List.copyOf(pieces);
      edits = List.copyOf(edits);
    }
  }

  /** A paragraph that the quotation is taken from. */
  public record Paragraph(String name, String href) {}

  /**
   * A stretch of the quotation beside the document.
   *
   * @param isEdit whether the two differ without saying so
   * @param isSign whether it is an ellipsis or the quoter's words in brackets
   * @param quoted the words of the quotation; empty for none
   * @param held the words of the document; empty for none
   */
  public record Piece(boolean isEdit, boolean isSign, String quoted, String held) {}
}
