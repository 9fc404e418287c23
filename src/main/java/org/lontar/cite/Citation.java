package org.lontar.cite;

import org.jspecify.annotations.Nullable;

/**
 * A citation in one style, plain text on one line. Immutable.
 *
 * @param entry what stands in the list of references; in the house style the whole citation
 * @param inText what stands in the text or a note, with the number of the paragraph; null where no
 *     paragraph is cited, or where the entry says it all
 */
public record Citation(String entry, @Nullable String inText) {}
