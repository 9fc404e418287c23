package org.lontar.web.page;

import java.util.List;

/**
 * All values of one dimension, to choose among. Immutable.
 *
 * @param frame around it
 * @param parameter the dimension's name in the address
 * @param name of the dimension
 * @param find what is looked for among the values
 * @param sentence how many values there are, or were found
 * @param options the values
 * @param more that there are others, a sentence; empty where these are all
 * @param terms of the chairs; empty elsewhere
 * @param carried the rest of the request, and what is chosen and not listed here
 * @param back the way back to the results
 */
public record ValuesPage(
    Frame frame,
    String parameter,
    String name,
    String find,
    String sentence,
    List<FacetBox.Option> options,
    String more,
    List<FacetBox.TermLine> terms,
    List<ResultsPage.Carried> carried,
    String back) {
  /** Copies the lists. */
  public ValuesPage {
    options = List.copyOf(options);
    terms = List.copyOf(terms);
    carried = List.copyOf(carried);
  }
}
