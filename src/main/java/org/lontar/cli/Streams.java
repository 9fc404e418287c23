package org.lontar.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command prints.
 *
 * @param out answers
 * @param err everything else
 */
record Streams(PrintWriter out, PrintWriter err) {

  /** The streams of a command. */
  static Streams of(@Nullable CommandSpec spec) {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    return new Streams(commandLine.getOut(), commandLine.getErr());
  }

  /** Whether somebody watches. */
  static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
