package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.search.SimilarDocument;

/** The form of documents about the same things. */
public final class SimilarJson {

  private SimilarJson() {}

  /** The documents as one line, in their order. */
  public static String toJson(List<SimilarDocument> similar) {
    return JsonText.object(
        json -> {
          json.writeArrayFieldStart("similar");
          for (SimilarDocument document : similar) {
            write(json, document);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, SimilarDocument document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id().value());
    json.writeStringField("url", DocumentUrl.of(document.id()));
    json.writeStringField("title", document.title());
    JsonText.text(json, "type", document.type());
    JsonText.text(json, "date", document.date());
    JsonText.number(json, "year", document.year());
    JsonText.text(json, "language", document.language());
    JsonText.text(json, "source", document.source());
    json.writeNumberField("score", document.score());
    JsonText.texts(json, "words", document.words());
    json.writeEndObject();
  }
}
