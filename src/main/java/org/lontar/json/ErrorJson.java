package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The form of a refusal or a fault. */
public final class ErrorJson {

  private ErrorJson() {}

  /**
   * The error as one line.
   *
   * @param code stable word for programs
   * @param message what is wrong
   * @param hint what to do; null where there is nothing to advise
   */
  public static String toJson(String code, String message, @Nullable String hint) {
    return JsonText.object(json -> write(json, code, message, hint));
  }

  private static void write(JsonGenerator json, String code, String message, @Nullable String hint)
      throws IOException {
    json.writeObjectFieldStart("error");
    json.writeStringField("code", code);
    json.writeStringField("message", message);
    JsonText.text(json, "hint", hint);
    json.writeEndObject();
  }
}
