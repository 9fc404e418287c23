package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of fact about a document, with its values. Immutable.
 *
 * @param name for people
 * @param values those that won; empty where none did
 * @param rivals those that competed and did not win
 */
public record Fact(String name, List<Value> values, List<Lost> rivals) {
  /** Copies the lists. */
  public Fact {
    values = List.copyOf(values);
    rivals = List.copyOf(rivals);
  }

  /** Whether a rival contradicts what won, so that a person should look. */
  public boolean isInConflict() {
    return rivals.stream().anyMatch(Lost::isConflict);
  }

  /**
   * Why a value is believed.
   *
   * @param sentence where it comes from
   * @param evidence the words that it rests on; null where there are none
   * @param language ISO 639 code of those words; null where it is not known
   */
  public record Reason(String sentence, @Nullable String evidence, @Nullable String language) {}

  /**
   * One value and how it is known.
   *
   * @param text the value
   * @param href the documents that share it, or the address that it is; null where there is none
   * @param isOutside whether {@code href} leads away from the portal
   * @param origin {@code curated}, {@code stated}, {@code embedded} or {@code inferred}
   * @param reason where it comes from
   */
  public record Value(
      String text, @Nullable String href, boolean isOutside, String origin, Reason reason) {}

  /**
   * A value that competed and did not win.
   *
   * @param text the value
   * @param isConflict whether it contradicts the one that won
   * @param defeat why it did not win, a sentence of the catalogue
   * @param reason where it comes from
   */
  public record Lost(String text, boolean isConflict, String defeat, Reason reason) {}
}
