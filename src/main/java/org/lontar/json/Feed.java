package org.lontar.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed tells, whatever its form: the latest arrivals among what a search finds. Immutable.
 *
 * @param title for people, one line
 * @param description what it tells of, a sentence
 * @param language tag of the language that titles and descriptions of the feed are in
 * @param base the address of the portal, without a slash at its end
 * @param self its own address, from the root of the portal
 * @param page the same search as a page, from the root of the portal
 * @param updated when the latest of the documents came; the beginning of 1970 where there is none
 * @param entries latest arrivals first
 */
public record Feed(
    String title,
    String description,
    String language,
    String base,
    String self,
    String page,
    Instant updated,
    List<Entry> entries) {

  /** Copies the list. */
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One document.
   *
   * @param id its permanent name, a tag (RFC 4151)
   * @param path its page, from the root of the portal
   * @param title for people
   * @param language of the document, ISO 639; null where it is not known
   * @param added when the portal first held it
   * @param date of the document, ISO 8601 with what is known; null where it is not known
   * @param source where it comes from; null where it is not known
   * @param summary what it is, one line of plain text; may be empty
   * @param html the same and the best passage with the way to its paragraph, as markup of our own
   *     making
   * @param categories what it is about
   */
  public record Entry(
      String id,
      String path,
      String title,
      @Nullable String language,
      Instant added,
      @Nullable String date,
      @Nullable String source,
      String summary,
      String html,
      List<Category> categories) {

    /** Copies the list. */
    public Entry {
      categories = List.copyOf(categories);
    }
  }

  /** A value of a dimension: its code, the dimension's code, and its name. */
  public record Category(String dimension, String code, String name) {}
}
