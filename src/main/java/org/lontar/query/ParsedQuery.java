package org.lontar.query;

import java.util.List;

/**
 * What the parser made of the reader's words. Immutable.
 *
 * @param text as typed, cut to the limit where it was longer
 * @param tree the query
 * @param notes what was repaired or read otherwise than typed, in order
 */
public record ParsedQuery(String text, UserQuery tree, List<QueryNote> notes) {

  /** Copies the list. */
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
