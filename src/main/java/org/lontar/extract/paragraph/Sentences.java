package org.lontar.extract.paragraph;

import java.util.Locale;
import java.util.Set;

/** What the edges of a line tell: whether it ends something, whether it shouts. */
final class Sentences {

  private static final String FINAL = ".!?…။។";
  private static final String CLAUSE_FINAL = FINAL + ":;";
  private static final String CLOSING = "”\"’')]»*";

  private static final Set<String> HANGING =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "its", "of", "on", "or", "that",
          "the", "their", "this", "to", "under", "which", "with", "dan", "di", "yang", "untuk",
          "pada", "của", "và", "cho");

  private Sentences() {}

  /** Whether the text ends with a full stop or the like, closing quotes and brackets apart. */
  static boolean endsSentence(String text) {
    return FINAL.indexOf(lastSign(text)) >= 0;
  }

  /** Whether the text ends a sentence or, by colon or semicolon, a clause. */
  static boolean endsClause(String text) {
    String stripped = text.stripTrailing();
    String lower = stripped.toLowerCase(Locale.ROOT);
    return CLAUSE_FINAL.indexOf(lastSign(stripped)) >= 0
        || lower.endsWith("; and")
        || lower.endsWith("; or")
        || lower.endsWith(", and");
  }

  private static char lastSign(String text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** Whether the text has at least two letters with case and all of them are capitals. */
  static boolean isAllCaps(String text) {
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Whether the first letter or digit, quotes and brackets apart, is a small letter. */
  static boolean startsSmall(String text) {
    return Character.isLowerCase(firstSign(text));
  }

  /** Whether the first letter or digit is a capital, or a letter of a script without case. */
  static boolean startsCapital(String text) {
    char first = firstSign(text);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static char firstSign(String text) {
    for (int at = 0; at < Math.min(text.length(), 4); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return ' ';
  }

  /** Whether the last word can't be the last of a heading or sentence: "the", "of", "and". */
  static boolean isLeftHanging(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return HANGING.contains(last.toLowerCase(Locale.ROOT));
  }

  /** How many words, at most {@code most}. */
  static int words(String text, int most) {
    int words = text.isEmpty() ? 0 : 1;
    for (int at = 0; at < text.length() && words < most; at++) {
      if (text.charAt(at) == ' ') {
        words++;
      }
    }
    return words;
  }
}
