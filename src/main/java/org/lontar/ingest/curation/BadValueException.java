package org.lontar.ingest.curation;

/** A value that a field can't have; the message is a sentence that says why, and what would do. */
final class BadValueException extends Exception {
  private static final long serialVersionUID = 1L;

  BadValueException(String message) {
    super(message);
  }

  /** The sentence. */
  String sentence() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
