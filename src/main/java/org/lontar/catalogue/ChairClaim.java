package org.lontar.catalogue;

import org.jspecify.annotations.Nullable;
import org.lontar.document.Part;

/**
 * Words of a document that name the chair of ASEAN. Immutable.
 *
 * @param chair the country's code
 * @param year the year that the words give to the chairmanship, null where they give none
 * @param strong whether the words speak of the document's own time ("under the ASEAN Chairmanship
 *     of", or the chair's theme)
 * @param part where they stand
 * @param evidence the words
 * @param against why they don't count, a clause; null where they do
 */
record ChairClaim(
    String chair,
    @Nullable Integer year,
    boolean strong,
    Part part,
    String evidence,
    @Nullable String against) {

  /** Whether the words may name the chair of the document's time. */
  boolean counts() {
    return against == null;
  }
}
