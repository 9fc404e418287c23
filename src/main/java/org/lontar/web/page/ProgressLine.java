package org.lontar.web.page;

import org.lontar.ingest.RunProgress;

/**
 * How far a run is, for a reader. Immutable.
 *
 * @param sentence what it does now
 * @param done files dealt with
 * @param total files to deal with; 0 where that is not known yet
 */
public record ProgressLine(String sentence, long done, long total) {

  /** The line for {@code progress}. */
  public static ProgressLine of(RunProgress progress) {
    String sentence =
        switch (progress.phase()) {
          case WAITING -> "The indexing waits until another one has finished.";
          case SCANNING -> "Looking through the folder: " + files(progress.total()) + " so far.";
          case READING -> read(progress);
          case COMMITTING, SWITCHING, DONE -> "All files are read; the index is being finished.";
        };
    long total = progress.phase() == RunProgress.Phase.READING ? progress.total() : 0;
    return new ProgressLine(sentence, Math.min(progress.done(), total), total);
  }

  private static String read(RunProgress progress) {
    String counted =
        "%s of %s read".formatted(Names.number(progress.done()), files(progress.total()));
    return progress.failed() == 0
        ? counted + "."
        : counted + ", " + Names.number(progress.failed()) + " could not be.";
  }

  private static String files(long count) {
    return Names.number(count) + (count == 1 ? " file" : " files");
  }
}
