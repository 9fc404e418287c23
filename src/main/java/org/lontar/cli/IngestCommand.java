package org.lontar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lontar ingest}. */
@Command(
    name = "ingest",
    description = "Brings the index up to date: only what is new, changed or gone; then a report.")
final class IngestCommand implements Callable<Integer> {

  @Mixin private final RunOptions options = new RunOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    try (Portal portal = Portal.open(options.reading.config());
        Progress progress = Progress.on(streams.err())) {
      return new RunOutcome(portal.ingestion().ingest(options.options("ingest"), progress))
          .print(streams, options.json);
    }
  }
}
