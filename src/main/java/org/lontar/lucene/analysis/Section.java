package org.lontar.lucene.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A text of one language: a paragraph or a title. Immutable.
 *
 * @param text the words
 * @param language ISO 639 code; null where it is not known
 */
public record Section(String text, @Nullable String language) {}
