package org.lontar.ingest;

import java.time.Duration;

/** Says when a commit is due: after so many changes, or so much time with any. One thread. */
final class CommitPace {

  private final int documents;
  private final Duration every;
  private long committedChanges;
  private long committedNanos = System.nanoTime();

  CommitPace(int documents, Duration every) {
    this.documents = documents;
    this.every = every;
  }

  /** Whether a commit is due after so many changes in all. */
  boolean isDue(long changes) {
    long fresh = changes - committedChanges;
    return fresh >= documents
        || (fresh > 0 && System.nanoTime() - committedNanos >= every.toNanos());
  }

  /** A commit was made. */
  void committed(long changes) {
    committedChanges = changes;
    committedNanos = System.nanoTime();
  }
}
