package org.lontar.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.RunProgress;

/** A line every few seconds and at each change of phase. One thread at a time. */
final class ProgressInLines implements Progress {

  private static final long EVERY_MILLIS = 5_000;

  /** The first files wait for the workers to start: they tell nothing about the others. */
  private static final long FEWEST_FOR_ESTIMATE = 10;

  private final PrintWriter err;
  private RunProgress.@Nullable Phase phase;
  private long lastMillis;

  ProgressInLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void onProgress(RunProgress progress) {
    boolean isNewPhase = progress.phase() != phase;
    boolean isDue = progress.elapsedMillis() - lastMillis >= EVERY_MILLIS;
    if (!isNewPhase && !isDue) {
      return;
    }
    phase = progress.phase();
    lastMillis = progress.elapsedMillis();
    if (phase != RunProgress.Phase.DONE && (isDue || phase == RunProgress.Phase.WAITING)) {
      err.println(line(progress));
      err.flush();
    }
  }

  @Override
  public void close() {}

  /** The news as a sentence for a log. */
  static String line(RunProgress progress) {
    return switch (progress.phase()) {
      case WAITING ->
          progress.location() == null
              ? "Waiting for another run to end."
              : "Waiting: " + progress.location();
      case SCANNING -> "Scanning: " + progress.total() + " files so far.";
      case READING -> reading(progress);
      case COMMITTING -> "Committing after " + progress.done() + " files.";
      case SWITCHING -> "Switching to the new generation.";
      case DONE -> "Done.";
    };
  }

  private static String reading(RunProgress progress) {
    double seconds = Math.max(0.001, progress.elapsedMillis() / 1000.0);
    double perSecond = progress.done() / seconds;
    String line =
        String.format(
            Locale.ROOT,
            "Reading: %d of %d files, %.1f files/s, %d failed",
            progress.done(),
            progress.total(),
            perSecond,
            progress.failed());
    long left = Math.max(0, progress.total() - progress.done());
    return progress.done() < FEWEST_FOR_ESTIMATE
        ? line + "."
        : line + ", about " + Math.round(left / perSecond) + " s left.";
  }
}
