package org.lontar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.ingest.ImportOptions;
import org.lontar.ingest.ImportReport;
import org.lontar.ingest.IngestOptions;
import org.lontar.json.CurationJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lontar catalogue import}. */
@Command(
    name = "import",
    description = {
      "Takes what a spreadsheet says otherwise than the index into files beside the documents,",
      "then brings the index up to date. Nothing is taken where a row is wrong."
    })
final class CatalogueImportCommand implements Callable<Integer> {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "FILE", description = "The spreadsheet, saved as CSV in UTF-8.")
  private Path file = Path.of("");

  @Option(names = "--partial", description = "Take the rows that are right, though others are not.")
  private boolean partial;

  @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
  private boolean dryRun;

  @Option(names = "--no-ingest", description = "Leave the index as it is; the next ingest does it.")
  private boolean noIngest;

  @Option(names = "--json", description = "Print the report as JSON, a line, and that of the run.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    if (!Files.isRegularFile(file)) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), "There is no file " + file);
    }
    try (Portal portal = Portal.open(reading.config());
        Progress progress = Progress.on(streams.err())) {
      ImportOptions options = new ImportOptions(partial, dryRun);
      ImportReport report = portal.catalogue().importSheet(file, options, progress);
      print(report, streams);
      int ended = report.written().isEmpty() || noIngest ? ExitCode.DONE : ingest(portal, progress);
      return report.problems().isEmpty() ? ended : exitCode(report);
    }
  }

  private int ingest(Portal portal, Progress progress) {
    IngestOptions options = IngestOptions.of("catalogue import");
    return new RunOutcome(portal.ingestion().ingest(options, progress))
        .print(Streams.of(spec), json);
  }

  private int exitCode(ImportReport report) {
    return report.isApplied() || (dryRun && partial) ? ExitCode.SOME_FAILED : ExitCode.MISTAKE;
  }

  private void print(ImportReport report, Streams streams) {
    if (json) {
      streams.out().println(CurationJson.toJson(report));
      return;
    }
    report.problems().forEach(p -> streams.err().println(Printable.of(p.sentence())));
    streams
        .out()
        .println(
            "%d rows: %d changed, %d as they were, %d refused."
                .formatted(report.rows(), report.changed(), report.unchanged(), report.refused()));
    if (report.emptied() > 0) {
      streams
          .err()
          .println(
              "%d empty cells change nothing; write none where there is none, auto for what is found."
                  .formatted(report.emptied()));
    }
    streams.err().println(outcome(report));
  }

  private String outcome(ImportReport report) {
    if (dryRun) {
      return "Nothing was changed: --dry-run.";
    }
    if (!report.isApplied()) {
      return "Nothing was changed. Mend the rows, or take the others with --partial.";
    }
    if (report.written().isEmpty()) {
      return "Nothing is to be changed.";
    }
    return noIngest
        ? report.written().size() + " files written. Bring the index up to date: ./lontar ingest"
        : report.written().size() + " files written; the index is brought up to date.";
  }
}
