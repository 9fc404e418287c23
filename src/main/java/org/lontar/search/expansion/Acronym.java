package org.lontar.search.expansion;

/**
 * A short form and the long form that stands beside it in a text. Immutable.
 *
 * @param shortForm as written, without a plural s
 * @param longForm as written, two words or more, white space folded
 */
public record Acronym(String shortForm, String longForm) {}
