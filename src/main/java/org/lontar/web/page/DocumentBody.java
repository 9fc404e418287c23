package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document. Immutable.
 *
 * @param contents the headings of a long document; empty for a short one
 * @param paragraphs in reading order
 * @param isReworded whether the permanent link that led here was made for other words: the
 *     paragraph that it names then says so
 */
public record DocumentBody(List<Place> contents, List<Line> paragraphs, boolean isReworded) {
  /** Copies the lists. */
  public DocumentBody {
    contents = List.copyOf(contents);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A place on the page; its name is ready markup. */
  public record Place(SafeString name, String href) {}

  /**
   * One paragraph.
   *
   * @param anchor its id on the page
   * @param kind its class on the page
   * @param mark what stands beside it as the link: its number, or a sign
   * @param number as printed; null where it has none
   * @param permalink its lasting address
   * @param cite the page with its quotation and citations
   * @param view where it stands in the original; null where that can't be shown
   * @param language ISO 639 code; null where it is not known
   * @param markup the words, escaped and marked
   * @param steps to the neighbors that have the reader's words, too; null where it has none itself
   */
  public record Line(
      String anchor,
      String kind,
      String mark,
      @Nullable String number,
      String permalink,
      String cite,
      @Nullable String view,
      @Nullable String language,
      SafeString markup,
      @Nullable Steps steps) {}

  /**
   * Where to go from a paragraph with the reader's words.
   *
   * @param previous the address of the one before; null at the first
   * @param next the address of the one after; null at the last
   */
  public record Steps(@Nullable String previous, @Nullable String next) {}
}
