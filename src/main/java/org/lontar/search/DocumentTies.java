package org.lontar.search;

import java.util.List;

/**
 * How a document stands to the others that are held. Immutable.
 *
 * @param copies the others with the same text
 * @param relations where its own relations lead: as many as its metadata have, in their order
 * @param inverse the relations of others that lead to it, in the order of their ids
 */
public record DocumentTies(
    CopyList copies, List<HeldRelation> relations, List<HeldRelation> inverse) {

  /** Of a document that is looked at by itself. */
  public static final DocumentTies NONE = new DocumentTies(CopyList.NONE, List.of(), List.of());

  /** Copies the lists. */
  public DocumentTies {
    relations = List.copyOf(relations);
    inverse = List.copyOf(inverse);
  }
}
