package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.search.Suggestion;

/** The form of suggestions. */
public final class SuggestionJson {

  private SuggestionJson() {}

  /**
   * The suggestions as one line.
   *
   * @param typed what they go on from
   */
  public static String toJson(String typed, List<Suggestion> suggestions) {
    return JsonText.object(
        json -> {
          json.writeStringField("typed", typed);
          json.writeArrayFieldStart("suggestions");
          for (Suggestion suggestion : suggestions) {
            write(json, suggestion);
          }
          json.writeEndArray();
        });
  }

  /** The same as browsers read them (OpenSearch Suggestions): what was typed, and a list. */
  public static String toOpenSearch(String typed, List<Suggestion> suggestions) {
    return JsonText.array(
        json -> {
          json.writeString(typed);
          json.writeStartArray();
          for (Suggestion suggestion : suggestions) {
            json.writeString(suggestion.text());
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Suggestion suggestion) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", suggestion.text());
    json.writeStringField("kind", suggestion.kind().code());
    json.writeNumberField("documents", suggestion.documents());
    JsonText.text(
        json, "url", suggestion.document() == null ? null : DocumentUrl.of(suggestion.document()));
    json.writeEndObject();
  }
}
