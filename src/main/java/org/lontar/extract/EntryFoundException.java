package org.lontar.extract;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Ends a parse once the wanted entry has been unpacked. */
final class EntryFoundException extends SAXException {

  private static final long serialVersionUID = 1L;

  /** Throws the one that some parser wrapped in {@code thrown}, where there is one. */
  static void rethrowIfCauseOf(Throwable thrown) throws EntryFoundException {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 50; depth++) {
      if (cause instanceof EntryFoundException found) {
        throw found;
      }
      cause = cause.getCause();
    }
  }
}
