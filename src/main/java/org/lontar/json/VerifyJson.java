package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.ingest.VerifyReport;

/** The form of what holding an index against its corpus found. */
public final class VerifyJson {

  private VerifyJson() {}

  /** The findings as one line. */
  public static String toJson(VerifyReport report) {
    return JsonText.object(json -> write(json, report));
  }

  private static void write(JsonGenerator json, VerifyReport report) throws IOException {
    json.writeNumberField("checked", report.checked());
    json.writeBooleanField("clean", report.isClean());
    write(json, "missing", report.missing());
    write(json, "stale", report.stale());
    write(json, "orphaned", report.orphaned());
    write(json, "corrupt", report.corrupt());
  }

  private static void write(JsonGenerator json, String kind, VerifyReport.Finding finding)
      throws IOException {
    json.writeObjectFieldStart(kind);
    json.writeNumberField("count", finding.count());
    JsonText.texts(json, "locations", finding.locations());
    json.writeEndObject();
  }
}
