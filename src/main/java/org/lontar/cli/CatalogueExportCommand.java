package org.lontar.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.ingest.Catalogue;
import org.lontar.ingest.curation.FolderCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lontar catalogue export}. */
@Command(
    name = "export",
    description =
        "Writes every indexed document as a row, several values of a cell with | between.")
final class CatalogueExportCommand implements Callable<Integer> {

  /** Tells Excel that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The forms of a spreadsheet. */
  enum Format {
    csv,
    excel
  }

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write into this file (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv, or excel: the same with the mark by which Excel knows UTF-8.")
  private Format format = Format.csv;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    refuseToCurateAll();
    try (Portal portal = Portal.open(folders.config())) {
      long rows =
          output == null
              ? write(portal.catalogue(), streams.out())
              : write(portal.catalogue(), output);
      streams.out().flush();
      streams.err().println(rows == 1 ? "1 document." : rows + " documents.");
    }
    return ExitCode.DONE;
  }

  /** A catalogue of a folder that holds everything would freeze everything. */
  private void refuseToCurateAll() throws IOException {
    if (output == null || !output.endsWith(FolderCatalogue.NAME)) {
      return;
    }
    Path folder = output.toAbsolutePath().getParent();
    Path corpus = folders.config().corpus();
    boolean isInCorpus =
        folder != null
            && Files.isDirectory(folder)
            && Files.isDirectory(corpus)
            && folder.toRealPath().startsWith(corpus.toRealPath());
    if (isInCorpus) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "As %s in the corpus the export would make every value a curated one; write it elsewhere"
              .formatted(FolderCatalogue.NAME));
    }
  }

  /** A file that is there stays as it was until the new one is whole. */
  private long write(Catalogue catalogue, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      long rows;
      try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        rows = write(catalogue, out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private long write(Catalogue catalogue, Writer out) throws IOException {
    if (format == Format.excel) {
      out.write(BYTE_ORDER_MARK);
    }
    return catalogue.export(out);
  }
}
