package org.lontar.web.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many searches run at once; the others wait their turn, but not for ever. Thread-safe.
 *
 * <p>More at once than there are processors would make every one of them slower and hold all their
 * memory at the same time.
 */
public final class SearchGate {
  private final Semaphore places;
  private final Duration patience;

  /**
   * A gate.
   *
   * @param places how many may run at once, at least 1
   * @param patience how long a search waits for a place
   */
  public SearchGate(int places, Duration patience) {
    if (places < 1) {
      throw new IllegalArgumentException("a gate without places lets nobody in");
    }
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Work that may need the disk. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /**
   * Runs {@code work} when its turn has come.
   *
   * @throws TooManyRequestsException where no place came free in time
   */
  public <T> T pass(Work<T> work) throws IOException {
    enter();
    try {
      return work.run();
    } finally {
      places.release();
    }
  }

  private void enter() {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw TooManyRequestsException.ofAll(Duration.ofSeconds(2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TooManyRequestsException.ofAll(Duration.ofSeconds(2));
    }
  }
}
