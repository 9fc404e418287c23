package org.lontar.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do. Immutable.
 *
 * @param frame around it, with what was typed
 * @param heading the matter in a few words
 * @param said what is wrong, in the reader's language; null where that is English, or nobody has
 *     said it in that language
 * @param message what is wrong, a sentence in English
 * @param hint what to do, a sentence in English
 * @param id names the error in the log; null where it is not ours
 */
public record ErrorPage(
    Frame frame,
    String heading,
    @Nullable String said,
    String message,
    String hint,
    @Nullable String id) {}
