package org.lontar.extract.web;

import java.util.Locale;
import java.util.Set;
import org.lontar.extract.block.WordList;

/**
 * Recognizes short paragraphs that ask their reader to subscribe, follow, comment or pay, or speak
 * of the page itself. Immutable.
 */
final class Promotion {
  /** Longer paragraphs, in characters, are no promotion. */
  private static final int LONGEST = 250;

  private final Set<String> phrases = WordList.load("promotion-phrases.txt");

  /** Whether the paragraph is one. */
  boolean isOne(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
    return phrases.stream().anyMatch(lower::contains);
  }
}
