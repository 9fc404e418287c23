package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.search.QuotationCheck;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPlace;
import org.lontar.search.QuotationVerdict;
import org.lontar.search.QuotedParagraph;

/** The form of the check of a quotation. */
public final class QuotationJson {

  private QuotationJson() {}

  /** The answer as one line. */
  public static String toJson(QuotationCheck check) {
    return JsonText.object(json -> write(json, check));
  }

  private static void write(JsonGenerator json, QuotationCheck check) throws IOException {
    json.writeStringField("text", check.text());
    json.writeStringField("verdict", code(check.verdict()));
    json.writeArrayFieldStart("notes");
    QueryJson.writeNotes(json, check.notes());
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (QuotationPlace place : check.places()) {
      writePlace(json, place);
    }
    json.writeEndArray();
    SearchJson.writeStats(json, check.stats());
  }

  private static String code(QuotationVerdict verdict) {
    return switch (verdict) {
      case QuotationVerdict.Verbatim() -> "verbatim";
      case QuotationVerdict.Differs _ -> "differs";
      case QuotationVerdict.NotHeld() -> "not-held";
    };
  }

  private static void writePlace(JsonGenerator json, QuotationPlace place) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", place.id().value());
    json.writeStringField("url", DocumentUrl.of(place.id()));
    json.writeStringField("title", place.title());
    JsonText.text(json, "type", place.type());
    JsonText.text(json, "date", place.date());
    json.writeStringField("verdict", code(place.verdict()));
    json.writeArrayFieldStart("paragraphs");
    for (QuotedParagraph paragraph : place.paragraphs()) {
      json.writeStartObject();
      JsonText.text(json, "paragraph", paragraph.number());
      json.writeStringField("anchor", paragraph.anchor());
      json.writeStringField("url", DocumentUrl.of(place.id(), paragraph.anchor()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pieces");
    for (QuotationPiece piece : place.pieces()) {
      json.writeStartObject();
      JsonText.code(json, "kind", piece.kind());
      json.writeStringField("quoted", piece.quoted());
      json.writeStringField("document", piece.held());
      json.writeEndObject();
    }
    json.writeEndArray();
    TiesJson.writeCopies(json, place.copies());
    json.writeEndObject();
  }
}
