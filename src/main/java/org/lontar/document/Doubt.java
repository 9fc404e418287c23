package org.lontar.document;

/**
 * A doubt about a description. Immutable.
 *
 * @param kind what may be wrong
 * @param reason what was seen, a sentence for people
 */
public record Doubt(DoubtKind kind, String reason) {}
