package org.lontar.web;

/** There is nothing at this address. */
final class NotHereException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is missing
   * @param hint what to do
   */
  NotHereException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
