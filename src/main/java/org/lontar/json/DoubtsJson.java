package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.search.DoubtfulDocument;

/** The form of the list of documents that a librarian should look at. */
public final class DoubtsJson {

  private DoubtsJson() {}

  /**
   * The list as one line.
   *
   * @param all the doubtful documents, which are counted by kind
   * @param shown those that are listed
   */
  public static String toJson(List<DoubtfulDocument> all, List<DoubtfulDocument> shown) {
    return JsonText.object(
        json -> {
          json.writeNumberField("total", shown.size());
          json.writeObjectFieldStart("kinds");
          for (DoubtKind kind : DoubtKind.values()) {
            json.writeNumberField(kind.code(), count(all, kind));
          }
          json.writeEndObject();
          json.writeArrayFieldStart("documents");
          for (DoubtfulDocument document : shown) {
            write(json, document);
          }
          json.writeEndArray();
        });
  }

  /** How many documents have a doubt of this kind. */
  public static long count(List<DoubtfulDocument> documents, DoubtKind kind) {
    return documents.stream()
        .filter(document -> document.doubts().stream().anyMatch(doubt -> doubt.kind() == kind))
        .count();
  }

  private static void write(JsonGenerator json, DoubtfulDocument document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id().value());
    json.writeStringField("url", DocumentUrl.of(document.id()));
    json.writeStringField("title", document.title());
    json.writeStringField("path", document.location());
    json.writeArrayFieldStart("doubts");
    for (Doubt doubt : document.doubts()) {
      json.writeStartObject();
      json.writeStringField("value", doubt.kind().code());
      json.writeStringField("reason", doubt.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
