package org.lontar.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The disk failed a run (full, not writable, broken); the last commit is whole and the next run
 * goes on from it.
 */
public final class RunFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A failure.
   *
   * @param message what is wrong, a sentence
   * @param hint what to do, a sentence
   * @param cause what the system said; null where it said nothing
   */
  public RunFailedException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }

  /** The failure that an index folder's disk gave. */
  static RunFailedException of(IOException e, Path index) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String words = said.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("disk quota")) {
      return new RunFailedException(
          "The disk of the index folder %s is full.".formatted(index),
          "What was committed is whole: make room and start again, the run goes on from there.",
          e);
    }
    if (e instanceof AccessDeniedException || words.contains("read-only file system")) {
      return new RunFailedException(
          "The index folder %s can't be written: %s.".formatted(index, said),
          "Give this account the right to write there, or name another folder with --index DIR.",
          e);
    }
    return new RunFailedException(
        "The run ended early: %s.".formatted(said),
        "What was committed is whole: start again, the run goes on from there.",
        e);
  }
}
