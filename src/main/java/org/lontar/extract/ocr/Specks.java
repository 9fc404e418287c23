package org.lontar.extract.ocr;

import java.util.StringJoiner;

/** What dust, stains and the edge of the paper become when Tesseract takes them for signs. */
final class Specks {

  /** Signs that hardly any text has, and that Tesseract sees in dust. */
  private static final String DUST = "_|~^`\u00A6\u00AC\u00B0";

  /** Signs that stand alone only where there is dust. */
  private static final String NEVER_ALONE = DUST + ":;'\u2018\u2019\".,";

  private Specks() {}

  /** The text without them; its lines stay. */
  static String removed(String text) {
    StringJoiner lines = new StringJoiner("\n");
    for (String line : text.split("\n", -1)) {
      StringJoiner words = new StringJoiner(" ");
      for (String word : line.split("[ \t]+", -1)) {
        String clean = trimmed(word);
        if (!isMadeOf(clean, NEVER_ALONE)) {
          words.add(clean);
        }
      }
      lines.add(words.toString());
    }
    return lines.toString();
  }

  /** A degree sign behind a number is one. */
  private static String trimmed(String word) {
    int start = 0;
    while (start < word.length() && DUST.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    int end = word.length();
    while (end > start
        && DUST.indexOf(word.charAt(end - 1)) >= 0
        && word.charAt(end - 1) != '\u00B0') {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isMadeOf(String word, String signs) {
    return word.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
  }
}
