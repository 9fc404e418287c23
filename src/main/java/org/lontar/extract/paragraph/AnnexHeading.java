package org.lontar.extract.paragraph;

import java.util.Locale;
import java.util.Set;

/** Recognizes the line that opens an annex, after which numbers start again. */
final class AnnexHeading {

  private static final int LONGEST = 120;

  /** A larger number behind the word is the page of a table of contents. */
  private static final int MOST = 40;

  private static final Set<String> WORDS =
      Set.of("annex", "appendix", "attachment", "lampiran", "annexure", "phụ lục", "ภาคผนวก");

  private AnnexHeading() {}

  /** Whether the line is a heading like {@code ANNEX}, {@code Annex 1} or {@code Appendix B: …}. */
  static boolean isOne(String line) {
    if (line.length() > LONGEST
        || line.isEmpty()
        || ".,;".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(word -> lower.startsWith(word) && isLabel(line, word.length()));
  }

  /** Whether nothing, a number, a letter or a title set off by a sign follows the word. */
  private static boolean isLabel(String line, int wordEnd) {
    String behind = line.substring(wordEnd).strip();
    if (behind.isEmpty()) {
      return true;
    }
    char next = line.charAt(wordEnd);
    if (next != ' ' && ":-–—".indexOf(next) < 0) {
      return false;
    }
    int end = 0;
    while (end < behind.length() && Character.isLetterOrDigit(behind.charAt(end))) {
      end++;
    }
    String label = behind.substring(0, end);
    boolean number =
        !label.isEmpty() && label.length() <= 2 && number(label) <= MOST && number(label) > 0;
    boolean letter = label.length() == 1 && Character.isUpperCase(label.charAt(0));
    return label.isEmpty() || number || letter || RomanNumeral.parse(label) > 0;
  }

  /** The number that the annex bears, or 0 where it bears none. */
  static int number(String line) {
    for (String word : line.split("[ :.–—-]", 4)) {
      if (!word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit)) {
        return Integer.parseInt(word);
      }
    }
    return 0;
  }
}
