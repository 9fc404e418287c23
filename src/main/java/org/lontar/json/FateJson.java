package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.ingest.DescribedFile;
import org.lontar.search.Fate;
import org.lontar.search.LocationFate;

/** The form of what became of a file. */
public final class FateJson {

  private FateJson() {}

  /** The row as one line. */
  public static String toJson(LocationFate fate) {
    return JsonText.object(json -> write(json, fate));
  }

  /** What became of a file that was described without an index, as one line. */
  public static String toJson(DescribedFile.Unread unread) {
    return JsonText.object(
        json -> {
          json.writeStringField("path", unread.path());
          json.writeStringField("fate", (unread.skipped() ? Fate.SKIPPED : Fate.FAILED).code());
          json.writeStringField("stage", unread.stage());
          json.writeStringField("reason", unread.reason());
        });
  }

  private static void write(JsonGenerator json, LocationFate fate) throws IOException {
    json.writeStringField("path", fate.location());
    json.writeStringField("fate", fate.fate().code());
    JsonText.text(json, "stage", fate.stage());
    JsonText.text(json, "reason", fate.reason());
    json.writeNumberField("sizeBytes", fate.sizeBytes());
    JsonText.text(json, "contentHash", fate.contentHash());
  }
}
