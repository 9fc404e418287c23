package org.lontar.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a document: the unit that a reader cites. Immutable.
 *
 * @param anchor the place in the document, unique in it: {@code p14}, {@code p14_2}, {@code p12.b},
 *     {@code a1-p3}, {@code h2}, {@code pp3}, {@code op5}, {@code u5}, {@code t1-r4}
 * @param kind what the paragraph is
 * @param number the number as printed, without its dot or brackets; null where none is printed
 * @param heading the text of the nearest heading above; null where there is none, and for the first
 *     heading
 * @param sectors codes of the sectors that this paragraph treats, in the order of the vocabulary
 * @param language ISO 639 code of this paragraph's language; null where it is not known
 * @param text the words, white space folded, without the printed number
 */
public record Paragraph(
    String anchor,
    ParagraphKind kind,
    @Nullable String number,
    @Nullable String heading,
    List<String> sectors,
    @Nullable String language,
    String text) {

  /** Copies the list. */
  public Paragraph {
    sectors = List.copyOf(sectors);
  }

  /** A paragraph as it was read, before the catalogue has seen it. */
  public static Paragraph read(
      String anchor,
      ParagraphKind kind,
      @Nullable String number,
      @Nullable String heading,
      String text) {
    return new Paragraph(anchor, kind, number, heading, List.of(), null, text);
  }

  /** This paragraph with what the catalogue says of it. */
  public Paragraph described(List<String> newSectors, @Nullable String newLanguage) {
    return new Paragraph(anchor, kind, number, heading, newSectors, newLanguage, text);
  }

  /** Eight hex digits of a hash of the words: the same as long as the wording is. */
  public String fingerprint() {
    return Fingerprint.of(text);
  }
}
