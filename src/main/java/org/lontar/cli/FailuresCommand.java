package org.lontar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.json.FateJson;
import org.lontar.search.LocationFate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lontar failures}. */
@Command(
    name = "failures",
    description = "Lists the files that could not be read, with stage and reason.")
final class FailuresCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(names = "--json", description = "Print them as a JSON array.")
  private boolean json;

  @Option(names = "--skipped", description = "List what was skipped too.")
  private boolean skipped;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    try (Portal portal = Portal.open(folders.config())) {
      if (json) {
        printArray(portal, streams.out());
      } else {
        printLines(portal, streams);
      }
    }
    return ExitCode.DONE;
  }

  private void printArray(Portal portal, PrintWriter out) throws IOException {
    AtomicLong count = new AtomicLong();
    portal
        .ingestion()
        .listFailures(
            skipped,
            fate ->
                out.print((count.getAndIncrement() == 0 ? "[" : ",\n") + FateJson.toJson(fate)));
    out.println(count.get() == 0 ? "[]" : "]");
  }

  private void printLines(Portal portal, Streams streams) throws IOException {
    AtomicLong count = new AtomicLong();
    portal
        .ingestion()
        .listFailures(
            skipped,
            fate -> {
              count.incrementAndGet();
              streams.out().println(line(fate));
            });
    streams.err().println(count.get() == 1 ? "1 file." : count.get() + " files.");
  }

  private static String line(LocationFate fate) {
    return Printable.of(fate.location() + ": " + fate.stage() + ": " + fate.reason());
  }
}
