package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryNote;
import org.lontar.query.SearchUrl;
import org.lontar.search.Correction;
import org.lontar.search.Expansion;
import org.lontar.search.PartCount;
import org.lontar.search.QueryReport;
import org.lontar.search.WayOut;

/** The form of a query and of what was made of it. */
final class QueryJson {

  private QueryJson() {}

  static void write(JsonGenerator json, ParsedQuery query, QueryReport report) throws IOException {
    json.writeObjectFieldStart("query");
    json.writeStringField("text", query.text());
    json.writeStringField("understood", query.tree().toString());
    json.writeArrayFieldStart("notes");
    writeNotes(json, query.notes());
    writeNotes(json, report.notes());
    json.writeEndArray();
    json.writeObjectFieldStart("matching");
    json.writeNumberField("all", report.matching().all());
    json.writeNumberField("some", report.matching().some());
    json.writeEndObject();
    json.writeArrayFieldStart("expansions");
    for (Expansion expansion : report.expansions()) {
      writeExpansion(json, expansion);
    }
    json.writeEndArray();
    writeCorrection(json, report.correction());
    json.writeArrayFieldStart("parts");
    for (PartCount part : report.parts()) {
      writePart(json, part);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void writeNotes(JsonGenerator json, List<QueryNote> notes) throws IOException {
    for (QueryNote note : notes) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("message", note.message());
      json.writeEndObject();
    }
  }

  private static void writeExpansion(JsonGenerator json, Expansion expansion) throws IOException {
    json.writeStartObject();
    json.writeStringField("typed", expansion.typed());
    JsonText.texts(json, "others", expansion.others());
    json.writeStringField("origin", expansion.origin().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("on", expansion.isOn());
    json.writeEndObject();
  }

  private static void writeCorrection(JsonGenerator json, @Nullable Correction correction)
      throws IOException {
    if (correction == null) {
      json.writeNullField("correction");
      return;
    }
    json.writeObjectFieldStart("correction");
    json.writeStringField("text", correction.text());
    json.writeNumberField("total", correction.total());
    json.writeEndObject();
  }

  private static void writePart(JsonGenerator json, PartCount part) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", part.kind().code());
    json.writeStringField("text", part.text());
    json.writeNumberField("total", part.total());
    json.writeBooleanField("cause", part.isCause());
    json.writeArrayFieldStart("ways");
    for (WayOut way : part.ways()) {
      json.writeStartObject();
      json.writeStringField("change", way.change().code());
      json.writeStringField("url", "/api/v1/search?" + SearchUrl.queryString(way.request()));
      json.writeNumberField("total", way.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
