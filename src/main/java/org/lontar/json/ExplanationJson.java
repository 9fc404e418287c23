package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.lontar.search.ExplanationInWords;
import org.lontar.search.HitExplanation;
import org.lontar.search.HitExplanation.Form;
import org.lontar.search.HitExplanation.NearPart;
import org.lontar.search.HitExplanation.WordPart;

/** The form of an explanation. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** The explanation as one line. */
  public static String toJson(HitExplanation explanation) {
    return JsonText.object(json -> write(json, explanation));
  }

  private static void write(JsonGenerator json, HitExplanation explanation) throws IOException {
    json.writeStringField("id", explanation.id().value());
    json.writeStringField("url", DocumentUrl.of(explanation.id()));
    json.writeStringField("title", explanation.title());
    json.writeStringField("has", explanation.standing().name().toLowerCase(Locale.ROOT));
    JsonText.number(json, "rank", explanation.rank() == 0 ? null : explanation.rank());
    json.writeNumberField("total", explanation.total());
    json.writeNumberField("documents", explanation.documents());
    json.writeNumberField("score", explanation.score());
    json.writeArrayFieldStart("words");
    for (WordPart word : explanation.words()) {
      writeWord(json, word);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("nearness");
    for (NearPart near : explanation.nearness()) {
      json.writeStartObject();
      json.writeStringField("words", near.words());
      json.writeBooleanField("asTyped", near.isAsTyped());
      json.writeNumberField("score", near.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.texts(json, "obstacles", explanation.obstacles());
    JsonText.texts(json, "sentences", ExplanationInWords.of(explanation));
  }

  private static void writeWord(JsonGenerator json, WordPart word) throws IOException {
    json.writeStartObject();
    json.writeStringField("typed", word.typed());
    json.writeBooleanField("found", word.isFound());
    json.writeArrayFieldStart("forms");
    for (Form form : word.forms()) {
      json.writeStartObject();
      json.writeStringField("written", form.written());
      json.writeNumberField("times", form.times());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.texts(json, "anchors", word.anchors());
    json.writeNumberField("timesInText", word.timesInText());
    json.writeNumberField("timesInTitle", word.timesInTitle());
    json.writeNumberField("documents", word.documents());
    json.writeNumberField("scoreInText", word.inText());
    json.writeNumberField("scoreInTitle", word.inTitle());
    json.writeEndObject();
  }
}
