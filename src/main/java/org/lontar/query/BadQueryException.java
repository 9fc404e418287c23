package org.lontar.query;

/**
 * A request that can't be read: the caller's mistake, told in one sentence with what to do.
 *
 * <p>Words never cause it (they are always read somehow); unknown parameters, codes that don't
 * exist and bad numbers do.
 */
public final class BadQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  /**
   * A refusal.
   *
   * @param code stable word for programs, for example {@code unknown-parameter}
   * @param message what is wrong
   * @param hint what to do
   */
  public BadQueryException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** Stable word for programs. */
  public String code() {
    return code;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
