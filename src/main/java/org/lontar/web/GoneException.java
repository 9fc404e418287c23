package org.lontar.web;

import org.lontar.search.GoneDocument;

/** There was a document at this address once. */
final class GoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GoneDocument gone;

  GoneException(GoneDocument gone) {
    super("The document “" + gone.title() + "” is no longer in the collection.");
    this.gone = gone;
  }

  GoneDocument gone() {
    return gone;
  }
}
