package org.lontar.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do. Immutable.
 *
 * @param frame around it, with what was typed
 * @param heading the matter in a few words
 * @param message what is wrong, a sentence
 * @param hint what to do, a sentence
 * @param id names the error in the log; null where it is not ours
 */
public record ErrorPage(
    Frame frame, String heading, String message, String hint, @Nullable String id) {}
