package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.search.QuotationCheck;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPlace;
import org.lontar.search.QuotationVerdict;
import org.lontar.search.QuotedParagraph;

/** Makes the page of a checked quotation. Immutable, thread-safe. */
public final class QuotationPages {
  private static final String ADDRESS = "/quotation";

  private final Names names;

  /** Makes pages with these names. */
  public QuotationPages(Names names) {
    this.names = names;
  }

  /** The form alone. */
  public QuotationPage empty(@Nullable ProgressLine progress) {
    return new QuotationPage(
        new Frame(names.text("help.quotation.title"), "", ADDRESS, progress),
        "",
        QuotationCheck.MAX_CHARS,
        null,
        List.of(),
        List.of());
  }

  /** The form with what became of a quotation. */
  public QuotationPage of(QuotationCheck check, @Nullable ProgressLine progress) {
    return new QuotationPage(
        new Frame(names.text("help.quotation.title"), "", null, progress),
        check.text(),
        QuotationCheck.MAX_CHARS,
        verdict(check.verdict()),
        check.notes().stream().map(names::note).toList(),
        check.places().stream().map(this::place).toList());
  }

  private String verdict(QuotationVerdict verdict) {
    return switch (verdict) {
      case QuotationVerdict.Verbatim() -> names.text("help.quotation.verbatim");
      case QuotationVerdict.Differs _ -> names.text("help.quotation.differs");
      case QuotationVerdict.NotHeld() -> names.text("help.quotation.not-held");
    };
  }

  private QuotationPage.Place place(QuotationPlace place) {
    String href = SearchLinks.ofDocument(place.id());
    List<QuotationPage.Piece> pieces = place.pieces().stream().map(QuotationPages::piece).toList();
    return new QuotationPage.Place(
        place.title(),
        href,
        facts(place),
        place.paragraphs().stream().map(paragraph -> paragraph(paragraph, href)).toList(),
        inPlace(place.verdict()),
        pieces,
        pieces.stream().filter(QuotationPage.Piece::isEdit).toList(),
        HitCard.Copies.of(place.copies(), names));
  }

  private List<String> facts(QuotationPlace place) {
    List<String> facts = new ArrayList<>();
    if (place.type() != null) {
      facts.add(names.code(Dimension.TYPE, place.type()));
    }
    if (place.date() != null) {
      facts.add(names.isoDate(place.date()));
    }
    return facts;
  }

  private String inPlace(QuotationVerdict verdict) {
    return switch (verdict) {
      case QuotationVerdict.Verbatim() -> names.text("help.quotation.place.verbatim");
      case QuotationVerdict.Differs(List<QuotationPiece> edits) ->
          names.text("help.quotation.place.differs", edits.size());
      case QuotationVerdict.NotHeld() -> names.text("help.quotation.place.not-held");
    };
  }

  private QuotationPage.Paragraph paragraph(QuotedParagraph paragraph, String href) {
    String name =
        paragraph.number() == null
            ? names.text("help.quotation.passage", paragraph.anchor())
            : names.text("help.quotation.paragraph", paragraph.number());
    return new QuotationPage.Paragraph(name, href + "#" + SearchLinks.segment(paragraph.anchor()));
  }

  private static QuotationPage.Piece piece(QuotationPiece piece) {
    boolean isSign =
        switch (piece.kind()) {
          case OMITTED, OWN_WORDS -> true;
          case SAME, CHANGED, ADDED, MISSING -> false;
        };
    return new QuotationPage.Piece(piece.isEdit(), isSign, piece.quoted(), piece.held());
  }
}
