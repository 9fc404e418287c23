package org.lontar.extract.block;

import java.util.Locale;
import java.util.Set;

/** Recognizes the words of a row of share buttons. Immutable, thread-safe. */
public final class ShareButtons {

  private static final int FEWEST = 3;
  private static final int LONGEST_ROW = 400;
  private static final int LONGEST_WORD = 12;

  private final Set<String> words = WordList.load("share-words.txt");

  /** Whether the line is a run of at least three of the words and nothing else, spaces or not. */
  public boolean isRow(String line) {
    return line.length() <= LONGEST_ROW && count(line) >= FEWEST;
  }

  /** Whether the line is one of the words, printed twice at most. */
  public boolean isButton(String line) {
    return line.length() <= 2 * LONGEST_WORD + 1 && count(line) >= 1;
  }

  /** How many words the line is made of; 0 where anything else is in it. */
  private int count(String line) {
    String left = line.toLowerCase(Locale.ROOT);
    int at = 0;
    int count = 0;
    while (at < left.length()) {
      if (!Character.isLetterOrDigit(left.charAt(at))) {
        at++;
        continue;
      }
      int end = longestWord(left, at);
      if (end < 0) {
        return 0;
      }
      at = end;
      count++;
    }
    return count;
  }

  private int longestWord(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_WORD); end > start; end--) {
      if (words.contains(text.substring(start, end))) {
        return end;
      }
    }
    return -1;
  }
}
