package org.lontar.search;

/**
 * A stretch of text to mark.
 *
 * @param start first code point
 * @param end code point after the last
 */
public record Highlight(int start, int end) {}
