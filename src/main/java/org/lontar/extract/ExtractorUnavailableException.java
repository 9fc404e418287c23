package org.lontar.extract;

import org.jspecify.annotations.Nullable;

/** No worker can be started, or its folder can't be written: the set-up's fault, not a file's. */
public final class ExtractorUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A fault of the set-up.
   *
   * @param message what is wrong
   * @param hint what to do, a sentence
   * @param cause what it showed by, or null
   */
  public ExtractorUnavailableException(String message, String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
