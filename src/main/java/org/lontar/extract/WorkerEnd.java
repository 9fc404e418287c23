package org.lontar.extract;

/** How a worker came to the end of a task. */
enum WorkerEnd {
  /** There is an answer. */
  ANSWERED,
  /** The file could not be opened. */
  NOT_FETCHED,
  /** A part, or the whole, took longer than it may. */
  TIMED_OUT,
  /** The worker had no memory left. */
  OUT_OF_MEMORY,
  /** The worker's process ended. */
  CRASHED
}
