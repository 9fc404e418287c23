package org.lontar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lontar.app.SetupException;
import org.lontar.evaluate.BadCollectionException;
import org.lontar.ingest.CorpusUnavailableException;
import org.lontar.ingest.IndexBusyException;
import org.lontar.ingest.RunFailedException;
import org.lontar.query.BadQueryException;
import org.lontar.search.IndexUnavailableException;
import picocli.CommandLine;

/**
 * Turns what went wrong into a sentence on standard error and an exit code, once for all commands.
 */
final class FaultHandler implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    return switch (fault) {
      case BadQueryException e -> told(err, e, e.hint(), ExitCode.MISTAKE);
      case BadCollectionException e -> told(err, e, e.hint(), ExitCode.MISTAKE);
      case CorpusUnavailableException e -> told(err, e, e.hint(), ExitCode.MISTAKE);
      case IndexUnavailableException e -> told(err, e, e.hint(), ExitCode.SETUP);
      case IndexBusyException e -> told(err, e, e.hint(), ExitCode.SETUP);
      case SetupException e -> told(err, e, e.hint(), ExitCode.SETUP);
      case RunFailedException e -> told(err, e, e.hint(), ExitCode.FAULT);
      case UncheckedIOException e -> disk(err, e);
      case IOException e -> disk(err, e);
      default -> unexpected(err, fault);
    };
  }

  private static int told(PrintWriter err, Exception fault, @Nullable String hint, int exitCode) {
    err.println(fault.getMessage());
    if (hint != null && !hint.isBlank()) {
      err.println(hint);
    }
    return exitCode;
  }

  private static int disk(PrintWriter err, Exception fault) {
    err.println("Reading or writing failed: " + fault.getMessage());
    err.println("See whether the disk is full and this account may read and write there.");
    return ExitCode.FAULT;
  }

  private static int unexpected(PrintWriter err, Exception fault) {
    err.println("Something went wrong that should not: " + fault);
    err.println("Please report it with these lines:");
    fault.printStackTrace(err);
    return ExitCode.FAULT;
  }
}
