package org.lontar.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The page of saved searches, which the browser fills: the portal knows of none. Immutable.
 *
 * @param frame around it
 */
public record SavedPage(Frame frame) {

  /** The page in the language of {@code names}. */
  public static SavedPage of(Names names, @Nullable ProgressLine progress) {
    return new SavedPage(
        new Frame(names.text("follow.saved.title"), "", "/saved", false, progress));
  }
}
