package org.lontar.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page. Immutable.
 *
 * @param title of the browser's tab, without the portal's name; empty for the home page
 * @param query what stands in the search box, as typed
 * @param canonical the address that this page is known by, however the one typed was written; null
 *     where it has none
 * @param isForSearchEngines whether search engines are asked in; they are asked to leave out what
 *     is one of countless views
 * @param progress how far the indexing is that runs now; null where none does
 */
public record Frame(
    String title,
    String query,
    @Nullable String canonical,
    boolean isForSearchEngines,
    @Nullable ProgressLine progress) {

  /** Cleans the title. */
  public Frame {
    title = oneLine(title);
  }

  /** A frame of a page that search engines are asked into where it has an address of its own. */
  public Frame(
      String title, String query, @Nullable String canonical, @Nullable ProgressLine progress) {
    this(title, query, canonical, canonical != null, progress);
  }

  /**
   * Text for a place that can't isolate its direction, such as the browser's tab: without
   * characters that turn the order of the text after them.
   */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().filter(point -> !turnsText(point)).forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean turnsText(int point) {
    return Character.isISOControl(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || Character.getType(point) == Character.SURROGATE;
  }
}
