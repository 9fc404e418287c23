package org.lontar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.lontar.app.Limit;
import picocli.CommandLine;

/** One run of the program: reads the arguments, runs the command, gives the exit code. */
public final class CommandLineRun {

  private CommandLineRun() {}

  /** Runs on the process's own streams, always in UTF-8, and gives the exit code. */
  public static int run(String... arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    return run(out, err, arguments);
  }

  /** Runs with answers to {@code out} and all else to {@code err}, and gives the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine =
        new CommandLine(new LontarCommand())
            .registerConverter(Limit.class, CommandLineRun::limit)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(new MistakeHandler())
            .setExecutionExceptionHandler(new FaultHandler());
    SearchCommand.acceptExclusions(
        Objects.requireNonNull(commandLine.getSubcommands().get("search")));
    int exitCode = commandLine.execute(arguments);
    out.flush();
    err.flush();
    return exitCode;
  }

  private static Limit limit(String name) {
    return Stream.of(Limit.values())
        .filter(limit -> limit.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "there is no limit " + name + "; " + Arrays.toString(Limit.values()) + " are"));
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
