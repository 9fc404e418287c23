package org.lontar.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.json.CurationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lontar catalogue check}. */
@Command(
    name = "check",
    description = "Lists what is wrong in the files of curated values, with line and column.")
final class CatalogueCheckCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(names = "--json", description = "Print it as one JSON object.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    try (Portal portal = Portal.open(folders.config())) {
      List<CurationProblem> problems = portal.catalogue().check();
      if (json) {
        streams.out().println(CurationJson.toJson(problems));
      } else {
        problems.forEach(p -> streams.out().println(Printable.of(p.sentence())));
        streams
            .err()
            .println(problems.isEmpty() ? "Nothing is wrong." : problems.size() + " wrong.");
      }
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }
}
