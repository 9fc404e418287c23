package org.lontar.ingest;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a run finds and keeps things, and its limits. Immutable.
 *
 * @param corpus the folder of the documents
 * @param index the folder of the index
 * @param workers how many files are read at the same time, from 1
 * @param commitDocuments a commit follows at the latest after so many changes, from 1
 * @param commitEvery and at the latest after this time
 * @param lockPatience how long a run waits for another one to end
 * @param maxLineBytes the longest line of a {@code .jsonl} that is read
 */
public record IngestConfig(
    Path corpus,
    Path index,
    int workers,
    int commitDocuments,
    Duration commitEvery,
    Duration lockPatience,
    int maxLineBytes) {

  private static final int COMMIT_DOCUMENTS = 500;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);
  private static final Duration LOCK_PATIENCE = Duration.ofMinutes(10);

  /** A line of a million words is a book; beyond twice that it is a mistake. */
  private static final int MAX_LINE_BYTES = 16 << 20;

  /** Checks the numbers. */
  public IngestConfig {
    if (workers < 1 || commitDocuments < 1 || maxLineBytes < 1) {
      throw new IllegalArgumentException("workers, documents a commit and line length begin at 1");
    }
  }

  /** The usual numbers: one worker a processor. */
  public static IngestConfig of(Path corpus, Path index) {
    return new IngestConfig(
        corpus,
        index,
        Runtime.getRuntime().availableProcessors(),
        COMMIT_DOCUMENTS,
        COMMIT_EVERY,
        LOCK_PATIENCE,
        MAX_LINE_BYTES);
  }

  /** This with another number of changes a commit. */
  public IngestConfig withCommitDocuments(int documents) {
    return new IngestConfig(
        corpus, index, workers, documents, commitEvery, lockPatience, maxLineBytes);
  }

  /** This with another patience. */
  public IngestConfig withLockPatience(Duration patience) {
    return new IngestConfig(
        corpus, index, workers, commitDocuments, commitEvery, patience, maxLineBytes);
  }

  /** This with another longest line. */
  public IngestConfig withMaxLineBytes(int bytes) {
    return new IngestConfig(
        corpus, index, workers, commitDocuments, commitEvery, lockPatience, bytes);
  }
}
