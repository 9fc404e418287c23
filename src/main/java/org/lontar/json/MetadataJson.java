package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Doubt;
import org.lontar.document.Relation;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;
import org.lontar.search.HeldRelation;

/** The form of metadata: each value with origin, part and evidence; null where nothing is known. */
final class MetadataJson {

  private MetadataJson() {}

  /**
   * Writes the object's fields.
   *
   * @param held where the relations lead, in their order; empty where nobody looked
   */
  static void write(JsonGenerator json, DocumentMetadata metadata, List<HeldRelation> held)
      throws IOException {
    writeType(json, metadata.type());
    writeValue(json, "date", metadata.date());
    json.writeArrayFieldStart("dates");
    for (Described<RoleDate> date : metadata.dates()) {
      writeDate(json, date);
    }
    json.writeEndArray();
    writeValue(json, "year", metadata.year());
    writeValue(json, "chairmanship", metadata.chairmanship());
    writeValues(json, "sectors", metadata.sectors());
    json.writeArrayFieldStart("series");
    for (Described<SeriesMeeting> meeting : metadata.series()) {
      writeMeeting(json, meeting);
    }
    json.writeEndArray();
    writeValues(json, "bodies", metadata.bodies());
    writeValues(json, "partners", metadata.partners());
    writeValue(json, "language", metadata.language());
    writeValue(json, "place", metadata.place());
    writeValue(json, "source", metadata.source());
    writeValue(json, "author", metadata.author());
    writeValue(json, "url", metadata.url());
    writeRelations(json, metadata.relations(), held);
    writeRivals(json, metadata.rivals());
    writeDoubts(json, metadata.doubts());
  }

  private static void writeType(JsonGenerator json, @Nullable Described<TypeAndForm> type)
      throws IOException {
    json.writeFieldName("type");
    if (type == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("value", type.value().code());
    JsonText.text(json, "form", type.value().form());
    writeOrigin(json, type);
  }

  private static void writeDate(JsonGenerator json, Described<RoleDate> date) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", date.value().role().code());
    json.writeStringField("value", date.value().date().toString());
    json.writeStringField("precision", date.value().date().precision().code());
    writeOrigin(json, date);
  }

  private static void writeMeeting(JsonGenerator json, Described<SeriesMeeting> meeting)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("value", meeting.value().code());
    JsonText.number(json, "ordinal", meeting.value().ordinal());
    writeOrigin(json, meeting);
  }

  private static void writeValue(JsonGenerator json, String name, @Nullable Described<?> described)
      throws IOException {
    json.writeFieldName(name);
    if (described == null) {
      json.writeNull();
    } else {
      writeDescribed(json, described);
    }
  }

  private static void writeValues(
      JsonGenerator json, String name, List<Described<String>> described) throws IOException {
    json.writeArrayFieldStart(name);
    for (Described<String> one : described) {
      writeDescribed(json, one);
    }
    json.writeEndArray();
  }

  private static void writeDescribed(JsonGenerator json, Described<?> described)
      throws IOException {
    json.writeStartObject();
    if (described.value() instanceof Integer number) {
      json.writeNumberField("value", number);
    } else {
      json.writeStringField("value", String.valueOf(described.value()));
    }
    writeOrigin(json, described);
  }

  /** Writes how the value is known and ends the object. */
  private static void writeOrigin(JsonGenerator json, Described<?> described) throws IOException {
    json.writeStringField("origin", described.origin().code());
    JsonText.text(json, "part", described.part() == null ? null : described.part().code());
    JsonText.text(json, "evidence", described.evidence());
    json.writeEndObject();
  }

  private static void writeRelations(
      JsonGenerator json, List<Described<Relation>> relations, List<HeldRelation> held)
      throws IOException {
    json.writeArrayFieldStart("relations");
    for (int i = 0; i < relations.size(); i++) {
      Described<Relation> relation = relations.get(i);
      json.writeStartObject();
      json.writeStringField("value", relation.value().kind().code());
      json.writeStringField("target", relation.value().target());
      json.writeFieldName("document");
      TiesJson.writeLink(json, i < held.size() ? held.get(i).document() : null);
      writeOrigin(json, relation);
    }
    json.writeEndArray();
  }

  private static void writeRivals(JsonGenerator json, List<Rival> rivals) throws IOException {
    json.writeArrayFieldStart("rivals");
    for (Rival rival : rivals) {
      json.writeStartObject();
      json.writeStringField("field", rival.field());
      json.writeStringField("value", rival.candidate().value());
      json.writeStringField("reason", rival.reason());
      json.writeBooleanField("conflict", rival.conflict());
      writeOrigin(json, rival.candidate());
    }
    json.writeEndArray();
  }

  private static void writeDoubts(JsonGenerator json, List<Doubt> doubts) throws IOException {
    json.writeArrayFieldStart("doubts");
    for (Doubt doubt : doubts) {
      json.writeStartObject();
      json.writeStringField("value", doubt.kind().code());
      json.writeStringField("reason", doubt.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
