package org.lontar.cli;

import java.io.PrintWriter;
import org.lontar.ingest.RunListener;

/** Shows how far a run is: a bar where somebody watches, a line now and then in a log. */
interface Progress extends RunListener, AutoCloseable {

  /** The fitting one; lines go to {@code err}, the bar to the terminal. */
  static Progress on(PrintWriter err) {
    return Streams.isTerminal() ? new ProgressOnBar() : new ProgressInLines(err);
  }

  @Override
  void close();
}
