package org.lontar.ingest;

import org.jspecify.annotations.Nullable;

/**
 * The disk failed a run (full, not writable, broken); the last commit is whole and the next run
 * goes on from it.
 */
public final class RunFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
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
}
