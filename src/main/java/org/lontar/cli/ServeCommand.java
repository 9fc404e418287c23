package org.lontar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lontar serve}. */
@Command(
    name = "serve",
    description = {
      "Brings the index up to date with the corpus and serves the portal.",
      "The page answers at once and shows progress while the first indexing runs."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private final ServeOptions options = new ServeOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    return new Serving(options.config(), Streams.of(spec)).run();
  }
}
