package org.lontar.search;

/**
 * A part of a query, alone. Immutable.
 *
 * @param text as it can be typed
 * @param total how many documents it finds by itself, with all that is chosen beside the words
 * @param isCause whether the query finds something without it
 */
public record PartCount(String text, long total, boolean isCause) {}
