package org.lontar.search;

import java.util.List;

/**
 * What the portal says of itself. Immutable.
 *
 * @param state of the index that it answers from
 * @param documents how many there are
 * @param languages how many documents are in each, in the order of facets; those without a language
 *     have {@link org.lontar.document.Dimension#NONE}
 * @param checks the self-test of languages
 */
public record PortalStatus(
    SearchStats state,
    long documents,
    List<FacetCounts.LabelCount> languages,
    List<LanguageCheck> checks) {

  /** Copies the lists. */
  public PortalStatus {
    languages = List.copyOf(languages);
    checks = List.copyOf(checks);
  }
}
