package org.lontar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: serves. */
@Command(
    name = "lontar",
    description = {
      "Full-text search for socio-cultural documents.",
      "Without a command, brings the index up to date and serves the portal."
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 our fault or the disk's; 2 the caller's mistake;",
      "3 the set-up (no index, wrong version); 4 done, but some files failed."
    },
    subcommands = {
      ServeCommand.class,
      IngestCommand.class,
      ReindexCommand.class,
      SearchCommand.class,
      ExplainCommand.class,
      DescribeCommand.class,
      EvaluateCommand.class,
      FailuresCommand.class,
      VerifyCommand.class,
      CatalogueCommand.class,
      DoubtsCommand.class,
      TrainCommand.class
    })
final class LontarCommand implements Callable<Integer> {

  @Option(
      names = "--help",
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Mixin private final ServeOptions options = new ServeOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    return help ? ExitCode.DONE : new Serving(options.config(), Streams.of(spec)).run();
  }
}
