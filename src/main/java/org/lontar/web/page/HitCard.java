package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One found document on a page. Immutable.
 *
 * @param title for people
 * @param href its page, with the reader's words
 * @param language ISO 639 code; null where it is not known
 * @param facts type, date, chair and source, those that are known
 * @param passages why it was found
 */
public record HitCard(
    String title,
    String href,
    @Nullable String language,
    List<String> facts,
    List<PassageLine> passages) {

  /** Copies the lists. */
  public HitCard {
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
  }

  /**
   * One passage.
   *
   * @param number the paragraph's printed number; null where it has none
   * @param name what the link leads to, for a screen reader
   * @param href the paragraph on the document's page
   * @param language ISO 639 code; null where it is not known
   * @param markup the words, escaped and marked
   */
  public record PassageLine(
      @Nullable String number,
      String name,
      String href,
      @Nullable String language,
      SafeString markup) {}
}
