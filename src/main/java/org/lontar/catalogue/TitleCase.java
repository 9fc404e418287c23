package org.lontar.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns shouted capitals into title case; short forms stay. Thread-safe. */
final class TitleCase {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d'’]+");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with", "under", "dan", "di", "yang", "ke", "untuk", "dalam", "ng", "sa", "và", "của",
          "de", "e", "da", "do");
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "ASEAN",
          "ASCC",
          "PDR",
          "UN",
          "EU",
          "US",
          "USA",
          "UK",
          "SOCA",
          "AMCA",
          "AMRI",
          "ASED",
          "AMMY",
          "AMMS",
          "AHMM",
          "ALMM",
          "AMMSWD",
          "AMMW",
          "ACWC",
          "ACW",
          "AMRDPE",
          "ACCSM",
          "AMME",
          "AMMDM",
          "AADMER",
          "COP",
          "AATHP",
          "ACDM",
          "AHA",
          "HIV",
          "AIDS",
          "SARS",
          "COVID",
          "UNFCCC",
          "CBD",
          "UNESCO",
          "UNICEF",
          "WHO",
          "ILO",
          "SEAMEO",
          "SDG",
          "SDGS",
          "MOU",
          "TVET",
          "COVID-19",
          "II",
          "III",
          "IV",
          "VI",
          "VII",
          "VIII",
          "IX",
          "XI",
          "XII",
          "XIII",
          "KTT",
          "SOM",
          "COCI",
          "ASOEN",
          "RI",
          "ICT",
          "SOMCA",
          "SOMRI",
          "SOMY",
          "SOMS",
          "SLOM",
          "SOMHD");

  private TitleCase() {}

  /** Whether {@code words} has ten letters or more with case and nearly all are capitals. */
  static boolean isShouted(String words) {
    long upper = words.chars().filter(Character::isUpperCase).count();
    long lower = words.chars().filter(Character::isLowerCase).count();
    return upper + lower >= 10 && lower * 8 < upper;
  }

  /** {@code shouted} in title case. */
  static String of(String shouted) {
    Matcher m = WORD.matcher(shouted);
    StringBuilder title = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(title, Matcher.quoteReplacement(word(m.group(), m.start() == 0)));
    }
    return m.appendTail(title).toString();
  }

  private static String word(String word, boolean first) {
    String bare = word.replaceAll("['’]S?$", "");
    if (SHORT_FORMS.contains(bare)) {
      return bare + word.substring(bare.length()).toLowerCase(Locale.ROOT);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!word.equals(word.toUpperCase(Locale.ROOT)) || (!first && SMALL.contains(lower))) {
      return word.equals(word.toUpperCase(Locale.ROOT)) ? lower : word;
    }
    int head = lower.offsetByCodePoints(0, 1);
    return lower.substring(0, head).toUpperCase(Locale.ROOT) + lower.substring(head);
  }
}
