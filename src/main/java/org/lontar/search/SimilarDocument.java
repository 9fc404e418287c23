package org.lontar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * A document about the same things as another one. Immutable.
 *
 * @param id its id
 * @param title for people
 * @param type code; null where it is not known
 * @param date ISO 8601 with what is known (a day, a month or a year); null where it is not known
 * @param year null where it is not known
 * @param language code; null where it is not known
 * @param source null where it is not known
 * @param score the engine's score, comparable only within one list
 * @param words what both share and few others have, as the other document writes it, the most
 *     telling first; 1 to 5
 */
public record SimilarDocument(
    DocumentId id,
    String title,
    @Nullable String type,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String language,
    @Nullable String source,
    float score,
    List<String> words) {

  /** How many shared words are named. */
  public static final int MAX_WORDS = 5;

  /** Copies the list. */
  public SimilarDocument {
    words = List.copyOf(words);
  }
}
