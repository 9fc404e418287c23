package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.ingest.RunProgress;
import org.lontar.ingest.RunReport;

/** The forms of a run: its progress and its report. */
public final class ReportJson {

  private ReportJson() {}

  /** The report as one line. */
  public static String toJson(RunReport report) {
    return JsonText.object(json -> write(json, report));
  }

  /** The progress as one line. */
  public static String toJson(RunProgress progress) {
    return JsonText.object(json -> write(json, progress));
  }

  private static void write(JsonGenerator json, RunReport report) throws IOException {
    json.writeNumberField("found", report.found());
    json.writeNumberField("indexed", report.indexed());
    json.writeNumberField("unchanged", report.unchanged());
    json.writeNumberField("duplicates", report.duplicates());
    json.writeNumberField("skipped", report.skipped());
    json.writeNumberField("failed", report.failed());
    json.writeNumberField("removed", report.removed());
    json.writeNumberField("curationMistakes", report.curationMistakes());
    json.writeNumberField("elapsedMillis", report.elapsedMillis());
    json.writeStringField("generation", report.generation());
    json.writeNumberField("commit", report.commit());
  }

  private static void write(JsonGenerator json, RunProgress progress) throws IOException {
    JsonText.code(json, "phase", progress.phase());
    json.writeNumberField("done", progress.done());
    json.writeNumberField("total", progress.total());
    json.writeNumberField("failed", progress.failed());
    json.writeNumberField("elapsedMillis", progress.elapsedMillis());
    JsonText.text(json, "location", progress.location());
  }
}
