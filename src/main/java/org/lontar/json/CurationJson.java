package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.ingest.ImportReport;
import org.lontar.ingest.curation.CurationProblem;

/** The forms of imports of the catalogue and of what is wrong in curated values. */
public final class CurationJson {

  private CurationJson() {}

  /** The report as one line. */
  public static String toJson(ImportReport report) {
    return JsonText.object(
        json -> {
          json.writeNumberField("rows", report.rows());
          json.writeNumberField("changed", report.changed());
          json.writeNumberField("unchanged", report.unchanged());
          json.writeNumberField("refused", report.refused());
          json.writeNumberField("emptied", report.emptied());
          json.writeBooleanField("applied", report.isApplied());
          JsonText.texts(json, "written", report.written());
          write(json, report.problems());
        });
  }

  /** What is wrong in sidecars and catalogues, as one line. */
  public static String toJson(List<CurationProblem> problems) {
    return JsonText.object(json -> write(json, problems));
  }

  private static void write(JsonGenerator json, List<CurationProblem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (CurationProblem problem : problems) {
      json.writeStartObject();
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("field", problem.field());
      json.writeStringField("reason", problem.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
