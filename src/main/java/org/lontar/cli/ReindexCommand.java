package org.lontar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lontar reindex}. */
@Command(
    name = "reindex",
    description = "Builds a whole new index beside the live one, then switches; then a report.")
final class ReindexCommand implements Callable<Integer> {

  @Mixin private final RunOptions options = new RunOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    try (Portal portal = Portal.open(options.reading.config());
        Progress progress = Progress.on(streams.err())) {
      return new RunOutcome(portal.ingestion().reindex(options.options("reindex"), progress))
          .print(streams, options.json);
    }
  }
}
