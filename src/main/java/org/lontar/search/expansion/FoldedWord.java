package org.lontar.search.expansion;

/**
 * A word as an engine compares it. Immutable.
 *
 * @param plain without case and accents
 * @param stem what its forms have in common; equal to {@code plain} where nothing is known of them
 */
public record FoldedWord(String plain, String stem) {}
