package org.lontar.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.ingest.VerifyReport;
import org.lontar.json.VerifyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lontar verify}. */
@Command(
    name = "verify",
    description = "Holds the index against the corpus: missing, stale, orphaned, corrupt.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    try (Portal portal = Portal.open(reading.config())) {
      VerifyReport report = portal.ingestion().verify();
      if (json) {
        streams.out().println(VerifyJson.toJson(report));
      } else {
        print(report, streams);
      }
      return outcome(report, streams);
    }
  }

  private static void print(VerifyReport report, Streams streams) {
    streams.out().println(report.checked() + " locations checked.");
    print("missing from the index", report.missing(), streams);
    print("changed since they were read", report.stale(), streams);
    print("gone from the corpus", report.orphaned(), streams);
    print("corrupt", report.corrupt(), streams);
  }

  private static void print(String kind, VerifyReport.Finding finding, Streams streams) {
    if (finding.count() == 0) {
      return;
    }
    streams.out().println(finding.count() + " " + kind + ":");
    finding.locations().forEach(location -> streams.out().println("  " + Printable.of(location)));
    if (finding.count() > finding.locations().size()) {
      streams.out().println("  …");
    }
  }

  private static int outcome(VerifyReport report, Streams streams) {
    if (report.corrupt().count() > 0) {
      streams.err().println("The index is damaged. Build a new one: ./lontar reindex");
      return ExitCode.FAULT;
    }
    if (!report.isClean()) {
      streams.err().println("The index is not up to date. Mend it: ./lontar ingest");
      return ExitCode.SETUP;
    }
    streams.err().println("Index and corpus agree.");
    return ExitCode.DONE;
  }
}
