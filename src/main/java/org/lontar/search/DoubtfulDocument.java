package org.lontar.search;

import java.util.List;
import org.lontar.document.DocumentId;
import org.lontar.document.Doubt;

/**
 * A document that a librarian should look at. Immutable.
 *
 * @param id its id
 * @param title for people
 * @param location where it lies in the corpus
 * @param doubts why, in order of kind; never empty
 */
public record DoubtfulDocument(DocumentId id, String title, String location, List<Doubt> doubts) {

  /** Copies the list. */
  public DoubtfulDocument {
    doubts = List.copyOf(doubts);
  }
}
