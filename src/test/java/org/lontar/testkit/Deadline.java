package org.lontar.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens in another thread or process. */
public final class Deadline {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Deadline() {}

  /** Something that becomes true. */
  @FunctionalInterface
  public interface Condition {
    /** Whether it is true now. */
    boolean holds() throws IOException;
  }

  /** Looks again and again until the condition holds; fails after twenty seconds. */
  public static void await(Condition condition) throws IOException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not happen within " + LIMIT.toSeconds() + " s");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
