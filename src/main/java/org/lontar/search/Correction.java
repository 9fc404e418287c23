package org.lontar.search;

/**
 * A query that may have been meant. Immutable.
 *
 * @param text as it can be typed
 * @param total how many documents it finds: more than what was typed
 */
public record Correction(String text, long total) {}
