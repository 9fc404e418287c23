package org.lontar.ingest;

import org.jspecify.annotations.Nullable;

/** Another program writes the index, and went on longer than this one was to wait. */
public final class IndexBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is wrong, a sentence
   * @param hint what to do, a sentence
   * @param cause what the system said; null where it said nothing
   */
  public IndexBusyException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
