package org.lontar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.ingest.DescribedFile;
import org.lontar.json.DocumentJson;
import org.lontar.json.FateJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lontar describe}. */
@Command(name = "describe", description = "Reads files without any index and says what they are.")
final class DescribeCommand implements Callable<Integer> {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--json", description = "Print one JSON object a line, a line per file.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
  private List<Path> paths = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  private boolean someFailed;

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    checkPaths();
    try (Portal portal = Portal.open(reading.config())) {
      for (Path path : paths) {
        portal.describer().describe(path, described -> print(described, streams));
      }
    }
    return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private void checkPaths() {
    for (Path path : paths) {
      if (!Files.exists(path) && spec != null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "There is no file or folder " + path + "; nothing was read");
      }
    }
  }

  private void print(DescribedFile described, Streams streams) {
    switch (described) {
      case DescribedFile.Document(var path, var document) -> {
        if (json) {
          streams.out().println(DocumentJson.toJson(document, path));
        } else {
          new DescriptionPrinter(streams.out()).print(path, document);
        }
      }
      case DescribedFile.Unread unread -> {
        someFailed |= !unread.skipped();
        if (json) {
          streams.out().println(FateJson.toJson(unread));
        } else {
          String fate = unread.skipped() ? "skipped" : "failed";
          streams.out().println(Printable.of(unread.path() + ": " + fate + ": " + unread.reason()));
        }
      }
    }
  }
}
