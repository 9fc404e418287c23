package org.lontar.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * One found document. Immutable.
 *
 * @param id its id
 * @param title for people
 * @param type code; null where it is not known
 * @param date ISO 8601 with what is known (a day, a month or a year); null where it is not known
 * @param year null where it is not known
 * @param chairmanship code; null where it is not known
 * @param sectors codes
 * @param language code; null where it is not known
 * @param source null where it is not known
 * @param added when the portal first held it, in whole seconds; null where nobody noted it
 * @param score the engine's score; 0 where hits are sorted by a time
 * @param passages at most three, the best first; empty where nothing was typed
 * @param copies the other documents with the same text, whether they match or not
 */
public record Hit(
    DocumentId id,
    String title,
    @Nullable String type,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String chairmanship,
    List<String> sectors,
    @Nullable String language,
    @Nullable String source,
    @Nullable Instant added,
    float score,
    List<Passage> passages,
    CopyList copies) {

  /** Copies the lists. */
  public Hit {
    sectors = List.copyOf(sectors);
    passages = List.copyOf(passages);
  }
}
