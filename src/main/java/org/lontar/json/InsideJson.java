package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.document.DocumentId;
import org.lontar.search.InsideResponse;
import org.lontar.search.Passage;
import org.lontar.search.QueryReport;

/** The form of an answer to a search inside one document. */
public final class InsideJson {

  private InsideJson() {}

  /** The answer as one line. */
  public static String toJson(InsideResponse response) {
    return JsonText.object(json -> write(json, response));
  }

  private static void write(JsonGenerator json, InsideResponse response) throws IOException {
    DocumentId id = response.request().document();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", id.value());
    json.writeStringField("url", DocumentUrl.of(id));
    json.writeStringField("title", response.title());
    json.writeEndObject();
    QueryReport report =
        QueryReport.plain(response.request().query().tree(), response.matching(), List.of());
    QueryJson.write(json, response.request().query(), report);
    json.writeNumberField("total", response.total());
    json.writeNumberField("page", response.request().window().page());
    json.writeNumberField("size", response.request().window().size());
    json.writeStringField("sort", response.request().order().code());
    json.writeArrayFieldStart("paragraphs");
    for (Passage passage : response.passages()) {
      SearchJson.writePassage(json, id, passage);
    }
    json.writeEndArray();
    SearchJson.writeStats(json, response.stats());
  }
}
