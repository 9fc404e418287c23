package org.lontar.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lontar catalogue}: the whole catalogue to a spreadsheet and back. */
@Command(
    name = "catalogue",
    description = {
      "Carries the catalogue to a spreadsheet and back.",
      "What comes back is kept in files beside the documents (name.ext.meta.yaml)."
    },
    subcommands = {
      CatalogueExportCommand.class,
      CatalogueImportCommand.class,
      CatalogueCheckCommand.class
    })
final class CatalogueCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do with the catalogue: export, import or check");
  }
}
