package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or a paragraph to take along. Immutable.
 *
 * @param frame around it
 * @param document the page of the document, at the paragraph where one is cited
 * @param language ISO 639 code of what is cited; null where it is not known
 * @param paragraph the paragraph; null for the whole document
 * @param permalink the permanent address, whole
 * @param styles the citation in each style
 * @param files formats for programs
 * @param texts the same citations as files of text
 */
public record CitePage(
    Frame frame,
    Link document,
    @Nullable String language,
    @Nullable Quotation paragraph,
    String permalink,
    List<Style> styles,
    List<Download> files,
    List<Download> texts) {

  /** Copies the lists. */
  public CitePage {
    styles = List.copyOf(styles);
    files = List.copyOf(files);
    texts = List.copyOf(texts);
  }

  /** A page and its title. */
  public record Link(String title, String href) {}

  /**
   * The words of a paragraph.
   *
   * @param name for people: its number or place
   * @param text its words, on one line without signs that nobody sees
   * @param source what stands behind it in brackets: title, paragraph, address
   */
  public record Quotation(String name, String text, String source) {}

  /**
   * A citation in a style.
   *
   * @param code of the style
   * @param name for people
   * @param entry for the list of references
   * @param inText for the running text or a note; null where the entry says it all
   */
  public record Style(String code, String name, String entry, @Nullable String inText) {}

  /** A file in a format, and what it is good for. */
  public record Download(String code, String name, String use, String href) {}
}
