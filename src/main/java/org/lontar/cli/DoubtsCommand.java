package org.lontar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.json.DoubtsJson;
import org.lontar.search.DoubtfulDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lontar doubts}. */
@Command(
    name = "doubts",
    description = "Lists the documents that a librarian should look at, and why.")
final class DoubtsCommand implements Callable<Integer> {

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Only this one: no-text, short-text, bad-ocr, no-date, conflicting-dates,"
              + " conflicting-chairs, no-sector or uncertain-type.")
  private @Nullable String kind;

  @Option(names = "--json", description = "Print them as one JSON object.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    DoubtKind only = kind == null ? null : kindOf(kind);
    try (Portal portal = Portal.open(folders.config())) {
      List<DoubtfulDocument> all = portal.catalogue().listDoubts();
      List<DoubtfulDocument> shown = all.stream().filter(d -> isShown(d, only)).toList();
      if (json) {
        streams.out().println(DoubtsJson.toJson(all, shown));
      } else {
        shown.forEach(document -> print(document, only, streams));
        streams.err().println(summary(all, shown));
      }
    }
    return ExitCode.DONE;
  }

  private DoubtKind kindOf(String code) {
    return DoubtKind.find(code)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is no kind of doubt %s; allowed are %s"
                        .formatted(
                            code,
                            Stream.of(DoubtKind.values())
                                .map(DoubtKind::code)
                                .collect(Collectors.joining(", ")))));
  }

  private static boolean isShown(DoubtfulDocument document, @Nullable DoubtKind only) {
    return only == null || document.doubts().stream().anyMatch(doubt -> doubt.kind() == only);
  }

  private static void print(DoubtfulDocument document, @Nullable DoubtKind only, Streams streams) {
    streams
        .out()
        .println(
            Printable.of(
                "%s  %s: %s".formatted(document.id(), document.location(), document.title())));
    for (Doubt doubt : document.doubts()) {
      if (only == null || doubt.kind() == only) {
        streams.out().println(Printable.of("  " + doubt.kind().code() + ": " + doubt.reason()));
      }
    }
  }

  private static String summary(List<DoubtfulDocument> all, List<DoubtfulDocument> shown) {
    String kinds =
        Stream.of(DoubtKind.values())
            .filter(kind -> DoubtsJson.count(all, kind) > 0)
            .map(kind -> DoubtsJson.count(all, kind) + " " + kind.code())
            .collect(Collectors.joining(", "));
    String documents = shown.size() == 1 ? "1 document" : shown.size() + " documents";
    return kinds.isEmpty() ? documents + "." : documents + ". In all: " + kinds + ".";
  }
}
