package org.lontar.catalogue;

/**
 * A vocabulary file can't be used; the message is a sentence with file, line and column, and what
 * to do.
 */
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a sentence for people. */
  public VocabularyException(String message) {
    super(message);
  }
}
