package org.lontar.extract;

import java.time.Duration;

/** The time that the part being read has left. Thread-safe: one thread reads, another watches. */
final class PartClock {

  private static final long STOPPED = Long.MAX_VALUE;

  private volatile long startedNanos = STOPPED;
  private volatile long allowedNanos;

  /** A new part begins; an outer part goes on with its full time when an inner one ends. */
  void restart(Duration allowed) {
    allowedNanos = allowed.toNanos();
    startedNanos = System.nanoTime();
  }

  /** Nothing is being read. */
  void stop() {
    startedNanos = STOPPED;
  }

  /** Whether the part has had its time. */
  boolean isOver() {
    long started = startedNanos;
    return started != STOPPED && System.nanoTime() - started > allowedNanos;
  }
}
