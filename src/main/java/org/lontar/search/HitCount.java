package org.lontar.search;

/**
 * How many documents match.
 *
 * @param value the number
 * @param isExact false where there are at least that many
 */
public record HitCount(long value, boolean isExact) {}
