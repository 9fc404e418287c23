package org.lontar.query;

import java.util.List;

/**
 * A sentence for the reader about how the query was read, where that may surprise. Immutable.
 *
 * @param code stable word for programs, for example {@code unbalanced-quote}
 * @param message the sentence, in English
 * @param arguments what it names, texts and numbers in the order of the sentence, so that it can be
 *     said in another language
 */
public record QueryNote(String code, String message, List<Object> arguments) {

  /** Copies the list. */
  public QueryNote {
    arguments = List.copyOf(arguments);
  }

  /** A note that names nothing. */
  public QueryNote(String code, String message) {
    this(code, message, List.of());
  }
}
