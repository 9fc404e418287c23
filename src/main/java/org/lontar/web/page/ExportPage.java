package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to take along. Immutable.
 *
 * @param frame around it
 * @param count how many documents, a sentence
 * @param back the list on a page; null where there is none
 * @param missing what was chosen and is not held, a sentence; null where everything is
 * @param files formats for programs
 * @param texts lists of references to read
 * @param limits sentences
 */
public record ExportPage(
    Frame frame,
    String count,
    @Nullable String back,
    @Nullable String missing,
    List<Choice> files,
    List<Choice> texts,
    List<String> limits) {

  /** Copies the lists. */
  public ExportPage {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
    limits = List.copyOf(limits);
  }

  /**
   * A format.
   *
   * @param name for people
   * @param use what it is good for
   * @param size about how long the file will be
   * @param href the file
   */
  public record Choice(String code, String name, String use, String size, String href) {}
}
