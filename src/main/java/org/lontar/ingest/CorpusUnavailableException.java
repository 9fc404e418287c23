package org.lontar.ingest;

import org.jspecify.annotations.Nullable;

/** The corpus folder is missing or can't be read: the caller's mistake, told with what to do. */
public final class CorpusUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is wrong, a sentence
   * @param hint what to do, a sentence
   * @param cause what the system said; null where it said nothing
   */
  public CorpusUnavailableException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
