package org.lontar.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.lontar.app.TrainingRun;
import picocli.CommandLine.Command;

/** {@code lontar train}: what the launcher runs once to make later starts quick. */
@Command(
    name = "train",
    hidden = true,
    description = "Starts, indexes, serves and searches once in a temporary folder, then ends.")
final class TrainCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    TrainingRun.run();
    return ExitCode.DONE;
  }
}
