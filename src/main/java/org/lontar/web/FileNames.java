package org.lontar.web;

import java.util.Locale;

/** Names of files made of words: short, without spaces, readable in every script. */
final class FileNames {
  private static final int MAX_CHARS = 60;

  private FileNames() {}

  /** {@code lontar-} and the first words of {@code text}; never only the beginning. Thread-safe. */
  static String of(String text) {
    String words =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    int most = Math.min(words.codePointCount(0, words.length()), MAX_CHARS);
    String cut = words.substring(0, words.offsetByCodePoints(0, most)).replaceAll("-+$", "");
    return "lontar-" + (cut.isEmpty() ? "documents" : cut);
  }
}
