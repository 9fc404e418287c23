package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.search.DocumentTies;

/** The form of a whole document. */
public final class DocumentJson {

  private DocumentJson() {}

  /** The document as one line, with the others that it is tied to. */
  public static String toJson(SourceDocument document, DocumentTies ties) {
    return JsonText.object(json -> write(json, document, ties));
  }

  /** The document as one line, with the path that it was read from at the end. */
  public static String toJson(SourceDocument document, String path) {
    return JsonText.object(
        json -> {
          write(json, document, DocumentTies.NONE);
          json.writeStringField("path", path);
        });
  }

  private static void write(JsonGenerator json, SourceDocument document, DocumentTies ties)
      throws IOException {
    json.writeStringField("id", document.id().value());
    json.writeStringField("title", document.title());
    JsonText.text(json, "titleRaw", document.text().titleRaw());
    json.writeStringField("text", document.text().body());
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : document.text().paragraphs()) {
      writeParagraph(json, paragraph);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("metadata");
    MetadataJson.write(json, document.metadata(), ties.relations());
    json.writeEndObject();
    TiesJson.writeCopies(json, ties.copies());
    TiesJson.writeInverse(json, ties.inverse());
    writeFile(json, document);
  }

  static void writeParagraph(JsonGenerator json, Paragraph paragraph) throws IOException {
    json.writeStartObject();
    json.writeStringField("anchor", paragraph.anchor());
    JsonText.text(json, "number", paragraph.number());
    json.writeStringField("fingerprint", paragraph.fingerprint());
    JsonText.text(json, "heading", paragraph.heading());
    JsonText.texts(json, "sectors", paragraph.sectors());
    JsonText.text(json, "language", paragraph.language());
    json.writeStringField("text", paragraph.text());
    JsonText.code(json, "kind", paragraph.kind());
    json.writeEndObject();
  }

  private static void writeFile(JsonGenerator json, SourceDocument document) throws IOException {
    DocumentId container = document.container();
    json.writeStringField("mediaType", document.text().mediaType());
    json.writeNumberField("sizeBytes", document.sizeBytes());
    json.writeStringField("contentHash", document.contentHash());
    JsonText.texts(json, "locations", document.locations());
    JsonText.text(json, "container", container == null ? null : container.value());
    JsonText.time(json, "added", document.added());
    JsonText.texts(json, "warnings", document.text().warnings());
  }
}
