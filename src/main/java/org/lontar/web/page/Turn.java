package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * A way from a list to another one that differs in something: a link, or where an address would
 * repeat very long words, a button of the form that holds them once. Immutable.
 *
 * @param tag the element, {@code a} or {@code button}
 * @param attributes of the element, escaped
 */
public record Turn(String tag, SafeString attributes) {

  /** A link for people, which machines need not follow. */
  static Turn link(String href) {
    String escaped = MarkedText.html(href);
    return new Turn("a", new SafeString("href=\"" + escaped + "\" rel=\"nofollow\""));
  }

  /**
   * A button that sends the form {@value Turns#FORM} along with one value more.
   *
   * @param path where it is sent
   */
  static Turn button(String path, String name, String value) {
    String sent =
        name.isEmpty() ? "" : " name=\"" + name + "\" value=\"" + MarkedText.html(value) + "\"";
    return new Turn(
        "button",
        new SafeString(
            "class=\"as-link\" form=\"" + Turns.FORM + "\" formaction=\"" + path + "\"" + sent));
  }

  /** Whether it is a link. */
  public boolean isLink() {
    return tag.equals("a");
  }
}
