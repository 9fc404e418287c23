package org.lontar.web.page;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lontar.document.Dimension;

/**
 * The names of countries and languages in a language of the interface, as the Unicode Consortium's
 * CLDR has them. Thread-safe.
 */
final class PlaceNames {
  /** Countries that the vocabularies call otherwise than CLDR does in English. */
  private static final Map<String, String> REGIONS =
      Map.of(
          "Brunei Darussalam", "BN",
          "Lao PDR", "LA",
          "Myanmar", "MM",
          "Viet Nam", "VN",
          "Republic of Korea", "KR",
          "Türkiye", "TR",
          "Timor-Leste", "TL");

  private static final Map<String, String> BY_ENGLISH_NAME = byEnglishName();

  private final LocaleDisplayNames names;

  /** Names in the language of {@code locale}. */
  PlaceNames(Locale locale) {
    this.names =
        LocaleDisplayNames.getInstance(
            ULocale.forLocale(locale), DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
  }

  /**
   * The name of a chair, a partner or a language; empty where CLDR has none.
   *
   * @param english what the vocabulary calls it
   */
  Optional<String> find(Dimension dimension, String code, String english) {
    return switch (dimension) {
      case LANGUAGE -> Optional.ofNullable(names.languageDisplayName(code));
      case CHAIRMANSHIP, PARTNER ->
          Optional.ofNullable(BY_ENGLISH_NAME.get(english)).map(this::region);
      case YEAR, SECTOR, TYPE, SERIES, BODY -> Optional.empty();
    };
  }

  /** Without what stands in brackets: CLDR names Myanmar twice. */
  private String region(String region) {
    return names.regionDisplayName(region).replaceFirst("[ \\u00a0]*[(（].*", "");
  }

  private static Map<String, String> byEnglishName() {
    Map<String, String> found = new HashMap<>(REGIONS);
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("EU", "UN"))
        .forEach(region -> found.putIfAbsent(english.regionDisplayName(region), region));
    return Map.copyOf(found);
  }
}
