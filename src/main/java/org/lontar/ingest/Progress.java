package org.lontar.ingest;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lontar.ingest.RunProgress.Phase;

/** Tells a listener how far a run is. One thread. */
final class Progress {

  private final RunListener listener;
  private final Clock clock;
  private final long startMillis;
  private long total;
  private Phase phase = Phase.SCANNING;

  Progress(RunListener listener, Clock clock) {
    this.listener = listener;
    this.clock = clock;
    this.startMillis = clock.millis();
  }

  /** So many files are to be dealt with. */
  void total(long files) {
    total = files;
  }

  /** The run waits for another. */
  void waiting(String holder) {
    phase = Phase.WAITING;
    tell(0, 0, holder);
  }

  /** A file was met. */
  void reading(String location, Tally tally) {
    phase = Phase.READING;
    tell(tally.done(), tally.failed(), location);
  }

  /** A commit is made. */
  void committing(Tally tally) {
    phase = Phase.COMMITTING;
    tell(tally.done(), tally.failed(), null);
  }

  /** Another part of the run begins. */
  void enter(Phase next) {
    phase = next;
    tell(next == Phase.DONE ? total : 0, 0, null);
  }

  long elapsedMillis() {
    return clock.millis() - startMillis;
  }

  private void tell(long done, long failed, @Nullable String location) {
    total = Math.max(total, done);
    listener.onProgress(new RunProgress(phase, done, total, failed, elapsedMillis(), location));
  }
}
