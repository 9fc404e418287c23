package org.lontar.ingest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How far the run in this process is, for its own pages. Thread-safe. */
public final class CurrentRun implements RunListener {

  private final AtomicReference<@Nullable RunProgress> latest = new AtomicReference<>();

  @Override
  public void onProgress(RunProgress progress) {
    latest.set(progress.phase() == RunProgress.Phase.DONE ? null : progress);
  }

  /** A run is about to begin: whoever looks before it does is to know. */
  public void announce() {
    latest.set(new RunProgress(RunProgress.Phase.SCANNING, 0, 0, 0, 0, null));
  }

  /** Forgets a run that ended without saying so. */
  public void clear() {
    latest.set(null);
  }

  /** The latest news, or empty where nothing runs. */
  public Optional<RunProgress> find() {
    return Optional.ofNullable(latest.get());
  }
}
