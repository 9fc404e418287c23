package org.lontar.lucene.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters and digits in a text. Immutable.
 *
 * @param text as written
 * @param gap what stands between it and the token before it, or the beginning of the text
 */
record Token(String text, String gap) {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");

  /** All tokens of a text, in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      tokens.add(new Token(word.group(), text.substring(end, word.start())));
      end = word.end();
    }
    return tokens;
  }

  /** Whether it begins with a Latin capital letter. */
  boolean isCapitalized() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
  }

  /** Whether it may be the short form of something: {@code ASCC}, {@code AMMin}. */
  boolean isAcronym() {
    return isCapitalized()
        && text.length() >= 2
        && text.length() <= 12
        && text.chars().allMatch(Character::isLetterOrDigit)
        && text.chars().filter(Character::isUpperCase).count() >= Math.max(2, text.length() / 2);
  }

  /** Whether only a space, or a hyphen, binds it to the token before it. */
  boolean followsClosely() {
    return gap.equals(" ") || gap.equals("-") || gap.equals("–");
  }

  /** Whether a sentence or a new line of thought may begin with it. */
  boolean beginsSentence() {
    return gap.isEmpty() || gap.chars().anyMatch(c -> ".!?:;•“\"‘(–—".indexOf(c) >= 0);
  }
}
