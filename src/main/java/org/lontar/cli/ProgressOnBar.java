package org.lontar.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.RunProgress;

/** A bar with files a second and the time left. One thread at a time. */
final class ProgressOnBar implements Progress {

  private static final int REDRAW_MILLIS = 200;

  private @Nullable ProgressBar bar;

  @Override
  public synchronized void onProgress(RunProgress progress) {
    if (progress.phase() == RunProgress.Phase.DONE) {
      close();
      return;
    }
    ProgressBar shown = bar == null ? opened() : bar;
    bar = shown;
    shown.maxHint(progress.total() > 0 ? progress.total() : -1);
    shown.stepTo(progress.done());
    String word = progress.phase().name().toLowerCase(Locale.ROOT);
    // The bar puts it right behind the speed.
    shown.setExtraMessage(
        progress.failed() == 0 ? " " + word : " " + word + ", " + progress.failed() + " failed");
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private static ProgressBar opened() {
    return new ProgressBarBuilder()
        .setTaskName("Indexing")
        .setInitialMax(-1)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .setUnit(" files", 1)
        .showSpeed()
        .setSpeedUnit(ChronoUnit.SECONDS)
        .startsFrom(0, Duration.ZERO)
        .build();
  }
}
