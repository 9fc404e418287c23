package org.lontar.search.expansion;

import java.util.List;
import org.lontar.query.QueryNote;
import org.lontar.query.UserQuery;
import org.lontar.search.Expansion;

/**
 * A query with what its words are looked for as, too. Immutable.
 *
 * @param tree the query that is searched
 * @param expansions what is looked for in other words, or could be, in the order of the query
 * @param notes sentences for the reader
 */
public record Expanded(UserQuery tree, List<Expansion> expansions, List<QueryNote> notes) {

  /** Copies the lists. */
  public Expanded {
    expansions = List.copyOf(expansions);
    notes = List.copyOf(notes);
  }
}
