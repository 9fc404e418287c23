package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.search.FacetCounts;
import org.lontar.search.Highlight;
import org.lontar.search.LanguageCheck;
import org.lontar.search.PortalStatus;

/** The form of the portal's status. */
public final class StatusJson {

  private StatusJson() {}

  /** The status as one line. */
  public static String toJson(PortalStatus status, Labels labels) {
    return JsonText.object(
        json -> {
          json.writeObjectFieldStart("index");
          json.writeStringField("generation", status.state().generation());
          json.writeNumberField("commit", status.state().commit());
          json.writeNumberField("documents", status.documents());
          json.writeArrayFieldStart("languages");
          for (FacetCounts.LabelCount language : status.languages()) {
            json.writeStartObject();
            json.writeStringField("value", language.value());
            json.writeStringField("label", labels.label(Dimension.LANGUAGE, language.value()));
            json.writeNumberField("documents", language.count());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeBooleanField(
              "passed", status.checks().stream().allMatch(LanguageCheck::passed));
          json.writeArrayFieldStart("checks");
          for (LanguageCheck check : status.checks()) {
            write(json, check);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, LanguageCheck check) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", check.language());
    json.writeStringField("kind", check.kind().code());
    json.writeStringField("typed", check.typed());
    json.writeStringField("sentence", check.sentence());
    json.writeArrayFieldStart("highlights");
    for (Highlight highlight : check.highlights()) {
      json.writeArray(new int[] {highlight.start(), highlight.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeBooleanField("passed", check.passed());
    json.writeEndObject();
  }
}
