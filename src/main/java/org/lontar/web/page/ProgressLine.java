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
  public static ProgressLine of(RunProgress progress, Names names) {
    String sentence =
        switch (progress.phase()) {
          case WAITING -> names.text("site.progress.waiting");
          case SCANNING -> names.text("site.progress.scanning", progress.total());
          case READING -> read(progress, names);
          case COMMITTING, SWITCHING, DONE -> names.text("site.progress.finishing");
        };
    long total = progress.phase() == RunProgress.Phase.READING ? progress.total() : 0;
    return new ProgressLine(sentence, Math.min(progress.done(), total), total);
  }

  private static String read(RunProgress progress, Names names) {
    return progress.failed() == 0
        ? names.text("site.progress.reading", progress.total(), progress.done())
        : names.text(
            "site.progress.reading-failed", progress.total(), progress.done(), progress.failed());
  }
}
