package org.lontar.web;

import org.lontar.web.page.SearchLinks;

/** Writes the header that gives a download its name, whatever the name holds (RFC 6266). */
final class ContentDisposition {
  private static final int MAX_NAME_CHARS = 200;

  private ContentDisposition() {}

  /**
   * The header's value.
   *
   * @param isInline whether the browser may show the file
   * @param fileName the name, perhaps hostile
   */
  static String of(boolean isInline, String fileName) {
    String name = cleaned(fileName);
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = SearchLinks.segment(name);
    return (isInline ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }

  /** Without folders, and without characters that hide or turn the ending of the name. */
  private static String cleaned(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String visible = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    String bounded =
        visible.length() <= MAX_NAME_CHARS
            ? visible
            : visible.substring(visible.length() - MAX_NAME_CHARS);
    return bounded.isEmpty() ? "document" : bounded;
  }
}
