package org.lontar.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: "32nd", "thirty-second", "XIII". Thread-safe. */
final class Ordinals {
  private static final List<String> SMALL =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Map<String, Integer> TENS =
      Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);
  private static final Map<String, Integer> ROUND =
      Map.of("thirtieth", 30, "fortieth", 40, "fiftieth", 50, "sixtieth", 60);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2} ?(?:st|nd|rd|th)?");
  private static final Pattern ROMAN = Pattern.compile("x{0,4}(?:ix|iv|v?i{0,3})");

  private Ordinals() {}

  /** The number of folded {@code words}, from 1, or null where they are no ordinal. */
  static @Nullable Integer parse(String words) {
    if (DIGITS.matcher(words).matches()) {
      return Integer.valueOf(words.replaceAll("\\D", ""));
    }
    if (!words.isEmpty() && ROMAN.matcher(words).matches()) {
      return roman(words);
    }
    if (ROUND.containsKey(words)) {
      return ROUND.get(words);
    }
    int dash = Math.max(words.indexOf('-'), words.indexOf(' '));
    Integer tens = dash < 0 ? Integer.valueOf(0) : TENS.get(words.substring(0, dash));
    int ones = SMALL.indexOf(dash < 0 ? words : words.substring(dash + 1)) + 1;
    return tens == null || ones == 0 ? null : Integer.valueOf(tens + ones);
  }

  private static int roman(String letters) {
    int total = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = value(letters.charAt(i));
      boolean less = i + 1 < letters.length() && value < value(letters.charAt(i + 1));
      total += less ? -value : value;
    }
    return total;
  }

  private static int value(char letter) {
    return letter == 'x' ? 10 : letter == 'v' ? 5 : 1;
  }
}
