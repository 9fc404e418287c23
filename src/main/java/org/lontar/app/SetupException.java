package org.lontar.app;

import org.jspecify.annotations.Nullable;

/** The portal can't be set up as it was told: the operator's business, told with what to do. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is wrong, a sentence
   * @param hint what to do, a sentence
   * @param cause what was thrown; null where nothing was
   */
  public SetupException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
