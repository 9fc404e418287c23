package org.lontar.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The spellings in which one word is met: the Thai and Lao vowel am as one character or two, the
 * Vietnamese tone on the first or the second vowel ("hóa", "hoá"). Thread-safe.
 */
final class Spellings {
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("\u0e33", "\u0e4d\u0e32"),
          Map.entry("\u0eb3", "\u0ecd\u0eb2"),
          Map.entry("óa", "oá"),
          Map.entry("òa", "oà"),
          Map.entry("ỏa", "oả"),
          Map.entry("õa", "oã"),
          Map.entry("ọa", "oạ"),
          Map.entry("óe", "oé"),
          Map.entry("òe", "oè"),
          Map.entry("ỏe", "oẻ"),
          Map.entry("úy", "uý"),
          Map.entry("ùy", "uỳ"),
          Map.entry("ủy", "uỷ"),
          Map.entry("ụy", "uỵ"));

  private Spellings() {}

  /** {@code term} as it is, then with each of its letters in their other spelling. */
  static List<String> of(String term) {
    Set<String> spellings = new LinkedHashSet<>(List.of(term));
    OTHER.forEach((one, two) -> spellings.add(term.replace(one, two)));
    return List.copyOf(spellings);
  }
}
