package org.lontar.web.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language that a reader gets: the one chosen by hand, else the first of those that the
 * browser asks for, else English.
 */
public final class LanguageChoice {
  /** The cookie that keeps what was chosen by hand: a tag. */
  public static final String COOKIE = "lontar-language";

  /** A header beyond this length is no list of languages. */
  private static final int MAX_HEADER_CHARS = 1_000;

  /** Tags of the same languages that browsers and systems also use. */
  private static final Map<String, String> OTHER_TAGS = Map.of("tl", "fil", "in", "id");

  private LanguageChoice() {}

  /**
   * The language of a request.
   *
   * @param cookie what was chosen by hand; null where nothing was
   * @param acceptLanguage the header of that name (RFC 9110, 12.5.4); null where there is none
   */
  public static InterfaceLanguage of(@Nullable String cookie, @Nullable String acceptLanguage) {
    return Optional.ofNullable(cookie)
        .flatMap(InterfaceLanguage::find)
        .or(() -> accepted(acceptLanguage == null ? "" : acceptLanguage))
        .orElse(InterfaceLanguage.ENGLISH);
  }

  private static Optional<InterfaceLanguage> accepted(String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0].toLowerCase(Locale.ROOT))
        .map(language -> OTHER_TAGS.getOrDefault(language, language))
        .flatMap(language -> InterfaceLanguage.find(language).stream())
        .findFirst();
  }

  /** By weight; none where the header is no list of languages. */
  private static List<Locale.LanguageRange> ranges(String header) {
    if (header.isBlank() || header.length() > MAX_HEADER_CHARS) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
