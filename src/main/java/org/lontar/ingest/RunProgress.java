package org.lontar.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is. Immutable.
 *
 * @param phase what it does now
 * @param done files dealt with
 * @param total files to deal with, as far as is known
 * @param failed how many failed so far
 * @param elapsedMillis since the run began
 * @param location the file in hand; whom the run waits for while it waits; null between files
 */
public record RunProgress(
    Phase phase,
    long done,
    long total,
    long failed,
    long elapsedMillis,
    @Nullable String location) {

  /** The parts of a run, in order. */
  public enum Phase {
    WAITING,
    SCANNING,
    READING,
    COMMITTING,
    SWITCHING,
    DONE
  }
}
