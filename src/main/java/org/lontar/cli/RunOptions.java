package org.lontar.cli;

import org.lontar.ingest.IngestOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of runs over the corpus. */
final class RunOptions {

  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--json", description = "Print the report as JSON.")
  boolean json;

  @Option(names = "--retry", description = "Try failed files again though nothing changed.")
  private boolean retry;

  @Option(
      names = "--parse-all",
      description = "Parse all files that are read again, though their extractions are stored.")
  private boolean parseAll;

  @Option(
      names = "--allow-empty",
      description = "Remove all documents from the index where the corpus folder is empty.")
  private boolean allowEmpty;

  /** What the run is asked for. */
  IngestOptions options(String command) {
    return new IngestOptions(command, retry, parseAll, allowEmpty);
  }
}
