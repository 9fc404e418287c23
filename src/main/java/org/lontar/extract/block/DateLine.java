package org.lontar.extract.block;

import java.util.Locale;
import java.util.Set;

/** Recognizes short lines that say a date, with or without a place. Immutable, thread-safe. */
public final class DateLine {

  private static final int LONGEST = 100;
  private static final int LONGEST_BARE = 40;
  private static final int MOST_OTHER_WORDS = 2;

  private final Set<String> months = WordList.load("months.txt");

  /** Whether the line names a month and a year, or is a date in figures. */
  public boolean saysDate(String line) {
    return line.length() <= LONGEST && ((hasMonth(line) && hasYear(line)) || isFigures(line));
  }

  /** Whether the line is a date and hardly anything else: {@code May 30, 2025}. */
  public boolean isBareDate(String line) {
    return line.length() <= LONGEST_BARE && saysDate(line) && otherWords(line) <= MOST_OTHER_WORDS;
  }

  /** Whether the first word is a month. */
  public boolean startsWithMonth(String line) {
    return months.contains(words(line.substring(0, Math.min(line.length(), LONGEST_BARE)))[0]);
  }

  private boolean hasMonth(String line) {
    for (String word : words(line)) {
      if (months.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int otherWords(String line) {
    int others = 0;
    for (String word : words(line)) {
      boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
      others += letters && !months.contains(word) ? 1 : 0;
    }
    return others;
  }

  private static String[] words(String line) {
    return line.toLowerCase(Locale.ROOT).split("[ ,./:|·–-]", -1);
  }

  private static boolean hasYear(String line) {
    int digits = 0;
    for (int at = 0; at <= line.length(); at++) {
      boolean digit = at < line.length() && Character.isDigit(line.charAt(at));
      if (!digit && digits == 4) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
    }
    return false;
  }

  /** {@code 30/05/2025}, {@code 2025-05-30}. */
  private static boolean isFigures(String line) {
    return line.length() >= 8
        && line.length() <= 10
        && hasYear(line)
        && line.chars().allMatch(c -> Character.isDigit(c) || c == '/' || c == '-' || c == '.');
  }
}
