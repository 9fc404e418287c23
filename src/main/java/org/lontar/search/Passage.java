package org.lontar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of one paragraph that shows why a document matched. Immutable.
 *
 * @param anchor the paragraph's anchor
 * @param paragraph the paragraph's printed number; null where it has none
 * @param language ISO 639 code of the paragraph's language; null where it is not known
 * @param text plain text, never markup
 * @param highlights what to mark, in order, not overlapping
 */
public record Passage(
    String anchor,
    @Nullable String paragraph,
    @Nullable String language,
    String text,
    List<Highlight> highlights) {

  /** Copies the list. */
  public Passage {
    highlights = List.copyOf(highlights);
  }
}
