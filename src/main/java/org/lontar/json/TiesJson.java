package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;
import org.lontar.search.DocumentLink;
import org.lontar.search.HeldRelation;

/** The form of a document's ties to others: its copies, and what tells of it. */
final class TiesJson {

  private TiesJson() {}

  /** Writes the copies of a document: the first of them, and how many there are. */
  static void writeCopies(JsonGenerator json, CopyList copies) throws IOException {
    json.writeArrayFieldStart("alsoPublishedAs");
    for (Copy copy : copies.first()) {
      json.writeStartObject();
      writeName(json, copy.id(), copy.title());
      JsonText.text(json, "source", copy.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("alsoPublishedAsCount", copies.total());
  }

  /** Writes the relations of other documents to this one. */
  static void writeInverse(JsonGenerator json, List<HeldRelation> inverse) throws IOException {
    json.writeArrayFieldStart("relatedFrom");
    for (HeldRelation relation : inverse) {
      json.writeStartObject();
      json.writeStringField("value", relation.kind().code());
      json.writeFieldName("document");
      writeLink(json, relation.document());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the name of a document, or null. */
  static void writeLink(JsonGenerator json, @Nullable DocumentLink link) throws IOException {
    if (link == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    writeName(json, link.id(), link.title());
    json.writeEndObject();
  }

  private static void writeName(JsonGenerator json, DocumentId id, String title)
      throws IOException {
    json.writeStringField("id", id.value());
    json.writeStringField("url", DocumentUrl.of(id));
    json.writeStringField("title", title);
  }
}
