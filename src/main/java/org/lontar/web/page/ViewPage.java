package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An original shown page by page, with the paragraph that the reader came from. Immutable.
 *
 * @param frame around it
 * @param title of the document, ready markup
 * @param language ISO 639 code of the document; null where it is not known
 * @param documentHref the page with the text
 * @param original the file itself
 * @param originalName its type and length
 * @param viewer what shows it; null where the file is no PDF
 * @param beside the paragraph; null where none was named
 */
public record ViewPage(
    Frame frame,
    SafeString title,
    @Nullable String language,
    String documentHref,
    String original,
    String originalName,
    @Nullable Viewer viewer,
    @Nullable Beside beside) {

  /**
   * What the script needs.
   *
   * @param folder of the library's files
   * @param page to begin with, from 1
   * @param words to look for in the file; empty for none
   * @param share where in the document they stand, from 0 to 1
   */
  public record Viewer(String folder, int page, String words, double share) {}

  /**
   * The paragraph to compare.
   *
   * @param lines it, with the paragraph before and after it
   * @param previous the address that compares the one before; null for the first
   * @param next the address that compares the one after; null for the last
   */
  public record Beside(List<BesideLine> lines, @Nullable String previous, @Nullable String next) {
    /** Copies the list. */
    public Beside {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One paragraph.
   *
   * @param isCurrent whether it is the one to compare
   * @param mark its number, or a sign
   * @param href its place in the text
   * @param language ISO 639 code; null where it is not known
   * @param markup its words
   */
  public record BesideLine(
      boolean isCurrent, String mark, String href, @Nullable String language, SafeString markup) {}
}
