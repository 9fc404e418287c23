package org.lontar.cli;

import java.util.Locale;
import org.lontar.ingest.RunReport;
import org.lontar.json.ReportJson;

/**
 * A report on its way to the caller.
 *
 * @param report what the run did
 */
record RunOutcome(RunReport report) {

  /** Prints the report as the last line of standard output, and gives the exit code. */
  int print(Streams streams, boolean json) {
    if (json) {
      streams.out().println(ReportJson.toJson(report));
    } else {
      streams.out().println(sentence());
    }
    if (report.curationMistakes() > 0) {
      streams
          .err()
          .println(
              report.curationMistakes()
                  + " mistakes in curated files: ./lontar catalogue check lists them.");
    }
    if (report.failed() > 0) {
      streams.err().println("Some files could not be read: ./lontar failures lists them.");
      return ExitCode.SOME_FAILED;
    }
    return ExitCode.DONE;
  }

  private String sentence() {
    return String.format(
        Locale.ROOT,
        "%d found: %d indexed, %d unchanged, %d duplicates, %d skipped, %d failed. %d removed."
            + " %.1f s, generation %s.",
        report.found(),
        report.indexed(),
        report.unchanged(),
        report.duplicates(),
        report.skipped(),
        report.failed(),
        report.removed(),
        report.elapsedMillis() / 1000.0,
        report.generation());
  }
}
