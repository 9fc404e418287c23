package org.lontar.search;

/**
 * There is no index, or one that this program can't read: the set-up's fault, told with the command
 * that mends it.
 */
public final class IndexUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is wrong
   * @param hint what to do, naming the command
   */
  public IndexUnavailableException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do, a sentence. */
  public String hint() {
    return hint;
  }
}
