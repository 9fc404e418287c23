package org.lontar.query;

/**
 * A sentence for the reader about how the query was read, where that may surprise.
 *
 * @param code stable word for programs, for example {@code unbalanced-quote}
 * @param message the sentence
 */
public record QueryNote(String code, String message) {}
