package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a number may begin or end with: digits, the words of ordinals, Roman numerals. One
 * look at each character; without such a sign no numbered meeting stands in a text. Thread-safe.
 */
final class NumberSigns {
  private static final String ROMAN = "ivx";

  private NumberSigns() {}

  /** The stretches of {@code folded} up to {@code far} characters around the signs. */
  static List<Window> around(String folded, int far) {
    List<Window> windows = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      int length = at(folded, i);
      if (length > 0) {
        int end = Math.min(folded.length(), i + length + far);
        windows.add(new Window(Math.max(0, i - far), end));
      }
      i += Math.max(length, 1);
    }
    return Window.joined(windows);
  }

  /** How long the sign at {@code i} is; 0 where there is none. */
  private static int at(String folded, int i) {
    char c = folded.charAt(i);
    return switch (c) {
      case 'f' -> any(folded, i, "first", "fourth", "fifth");
      case 's' -> any(folded, i, "second", "sixth", "seventh");
      case 't' -> any(folded, i, "third", "tenth", "twel", "teenth", "tieth");
      case 'e' -> any(folded, i, "eighth", "eleventh");
      case 'n' -> any(folded, i, "ninth");
      case 'k' -> any(folded, i, "ke-i", "ke-v", "ke-x");
      case ' ', '-' -> roman(folded, i);
      default -> c >= '0' && c <= '9' ? 1 : 0;
    };
  }

  private static int any(String folded, int i, String... signs) {
    for (String sign : signs) {
      if (folded.startsWith(sign, i)) {
        return sign.length();
      }
    }
    return 0;
  }

  /** A space or hyphen and a word of Roman digits. */
  private static int roman(String folded, int i) {
    int end = i + 1;
    while (end < folded.length() && ROMAN.indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    return end > i + 1 && (end == folded.length() || !isOfAWord(folded.charAt(end))) ? end - i : 0;
  }

  private static boolean isOfAWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }
}
