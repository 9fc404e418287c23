package org.lontar.extract.block;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Goes through XHTML once and tells what it meets, without building a tree.
 *
 * <p>It forgives everything: what is no tag is text, what is not closed ends with the input. Linear
 * in the length of the input. One thread.
 */
final class XhtmlScanner {

  /** What is told, in the order of the input. */
  interface Events {

    /** A tag opens; one that closes itself is told as opened and then closed. */
    void opened(Tag tag);

    /** A tag closes. */
    void closed(String name);

    /** Some text, entities resolved; one run of text may be told in several pieces. */
    void text(String text);
  }

  /**
   * An opening tag.
   *
   * @param name its name in lower case
   * @param rest what stands between name and closing bracket
   */
  record Tag(String name, String rest) {

    /** The value of an attribute, entities resolved, or null. */
    @Nullable String attribute(String wanted) {
      int at = rest.indexOf(wanted + "=");
      while (at > 0 && !Character.isWhitespace(rest.charAt(at - 1))) {
        at = rest.indexOf(wanted + "=", at + 1);
      }
      int quoteAt = at + wanted.length() + 1;
      if (at < 0 || quoteAt >= rest.length()) {
        return null;
      }
      int end = rest.indexOf(rest.charAt(quoteAt), quoteAt + 1);
      return end < 0 ? null : Entities.resolve(rest.substring(quoteAt + 1, end));
    }

    /** Whether one of the classes is {@code wanted}. */
    boolean hasClass(String wanted) {
      String classes = attribute("class");
      return classes != null && (" " + classes + " ").contains(" " + wanted + " ");
    }
  }

  private final String xhtml;
  private final Events events;

  XhtmlScanner(String xhtml, Events events) {
    this.xhtml = xhtml;
    this.events = events;
  }

  /** Tells all of the input. */
  void scan() {
    int at = 0;
    while (at < xhtml.length()) {
      int open = xhtml.indexOf('<', at);
      int end = open < 0 ? xhtml.length() : open;
      if (end > at) {
        events.text(Entities.resolve(xhtml.substring(at, end)));
      }
      at = open < 0 ? xhtml.length() : markup(open);
    }
  }

  /** Tells the markup at {@code open} and gives the offset behind it. */
  private int markup(int open) {
    if (xhtml.startsWith("<!--", open)) {
      int end = xhtml.indexOf("-->", open + 4);
      return end < 0 ? xhtml.length() : end + 3;
    }
    int close = xhtml.indexOf('>', open);
    if (close < 0) {
      events.text(Entities.resolve(xhtml.substring(open)));
      return xhtml.length();
    }
    tag(xhtml.substring(open + 1, close));
    return close + 1;
  }

  private void tag(String inside) {
    if (inside.isEmpty() || inside.charAt(0) == '?' || inside.charAt(0) == '!') {
      return;
    }
    if (inside.charAt(0) == '/') {
      events.closed(inside.substring(1).strip().toLowerCase(Locale.ROOT));
      return;
    }
    boolean closesItself = inside.endsWith("/");
    String open = closesItself ? inside.substring(0, inside.length() - 1) : inside;
    int nameEnd = 0;
    while (nameEnd < open.length() && !Character.isWhitespace(open.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = open.substring(0, nameEnd).toLowerCase(Locale.ROOT);
    events.opened(new Tag(name, open.substring(nameEnd)));
    if (closesItself) {
      events.closed(name);
    }
  }
}
