package org.lontar.web.export;

import java.time.Duration;

/**
 * Limits of files that are sent. Immutable.
 *
 * @param atOnce how many are sent at the same time, at least 1: each holds a point in time of the
 *     index and a thread
 * @param atOnceOfOne how many of them one network may have, so that no single slow reader keeps the
 *     others out; from 1
 * @param patience how long a further one waits for its turn
 * @param longest how long one may take; then the connection is broken
 * @param maxChosen how many documents can be chosen one by one
 */
public record ExportLimits(
    int atOnce, int atOnceOfOne, Duration patience, Duration longest, int maxChosen) {

  /** Limits that fit one machine and its readers. */
  public static final ExportLimits DEFAULT =
      new ExportLimits(4, 2, Duration.ofSeconds(5), Duration.ofMinutes(15), 500);
}
