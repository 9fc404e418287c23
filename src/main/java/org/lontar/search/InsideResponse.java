package org.lontar.search;

import java.util.List;

/**
 * The paragraphs of one document that have the words of a query, all from one point in time.
 * Immutable.
 *
 * @param request what was asked
 * @param title of the document
 * @param matching how many paragraphs have all that was asked for; where none has, how many have
 *     some of it
 * @param passages the window's, one of each paragraph
 * @param stats cost and state
 */
public record InsideResponse(
    InsideRequest request,
    String title,
    QueryReport.Matching matching,
    List<Passage> passages,
    SearchStats stats) {

  /** Copies the list. */
  public InsideResponse {
    passages = List.copyOf(passages);
  }

  /** How many paragraphs all pages list together. */
  public long total() {
    return matching.all() + matching.some();
  }
}
