package org.lontar.search;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph that a quotation is taken from.
 *
 * @param anchor its anchor
 * @param number as printed; null where none is
 */
public record QuotedParagraph(String anchor, @Nullable String number) {}
