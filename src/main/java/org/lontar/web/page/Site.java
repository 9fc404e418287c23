package org.lontar.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.web.language.InterfaceLanguage;

/**
 * What every page shows, whatever it is about. Immutable.
 *
 * @param language of the interface, a tag
 * @param languageName its name in itself
 * @param languages those to choose from
 * @param here this page's address, to come back to; the home page where it is very long
 */
public record Site(String language, String languageName, List<Choice> languages, String here) {
  /** A longer address is not carried along: the page would hold it twice. */
  private static final int MAX_ADDRESS_CHARS = 2_000;

  /** Copies the list. */
  public Site {
    languages = List.copyOf(languages);
  }

  /** A language to choose: its tag, its name in itself, and whether it is the page's. */
  public record Choice(String tag, String name, boolean isCurrent) {}

  /**
   * The site around a page.
   *
   * @param path of the page, percent-encoded or not
   * @param query its query string; null where it has none
   */
  public static Site of(InterfaceLanguage language, String path, @Nullable String query) {
    String address = query == null ? path : path + "?" + query;
    return new Site(
        language.tag(),
        language.ownName(),
        Stream.of(InterfaceLanguage.values())
            .map(other -> new Choice(other.tag(), other.ownName(), other == language))
            .toList(),
        address.length() > MAX_ADDRESS_CHARS ? "/" : address);
  }
}
