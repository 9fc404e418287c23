package org.lontar.ingest;

import org.lontar.search.Fate;

/** Counts of a run while it goes on. One thread. */
final class Tally {

  private long indexed;
  private long unchanged;
  private long duplicates;
  private long skipped;
  private long failed;
  private long removed;
  private long curationMistakes;

  /** Counts a location with its fate; {@code isRead} where this run read and put it. */
  void count(Fate fate, boolean isRead) {
    switch (fate) {
      case INDEXED -> {
        if (isRead) {
          indexed++;
        } else {
          unchanged++;
        }
      }
      case DUPLICATE -> duplicates++;
      case SKIPPED -> skipped++;
      case FAILED -> failed++;
    }
  }

  /** A location counted as duplicate became a document after all. */
  void promote() {
    duplicates--;
    indexed++;
  }

  /** A document has left the corpus. */
  void remove() {
    removed++;
  }

  /** What is wrong in what librarians say, all in all. */
  void curationMistakes(long all) {
    curationMistakes = all;
  }

  long failed() {
    return failed;
  }

  long done() {
    return indexed + unchanged + duplicates + skipped + failed;
  }

  /**
   * The report.
   *
   * @param wasEmpty whether all that is in the index was put there by the run
   */
  RunReport report(boolean wasEmpty, long elapsedMillis, String generation, long commit) {
    return new RunReport(
        done(),
        wasEmpty ? indexed + unchanged : indexed,
        wasEmpty ? 0 : unchanged,
        duplicates,
        skipped,
        failed,
        removed,
        curationMistakes,
        elapsedMillis,
        generation,
        commit);
  }
}
