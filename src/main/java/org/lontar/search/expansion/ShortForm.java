package org.lontar.search.expansion;

import java.util.Optional;

/**
 * What may be an acronym: two to ten Latin letters and digits in one or two words, at least two
 * capitals among them, or a word that begins with one as {@code Bappenas}. Immutable.
 *
 * @param written as in the text, without a plural s
 * @param letters its letters and digits in small, without accents
 * @param isBlend whether only its first letter is a capital: made of beginnings of words then
 */
record ShortForm(String written, String letters, boolean isBlend) {

  static final int MAX_LETTERS = 10;

  private static final int MIN_BLEND_LETTERS = 5;

  /** The short form that these words are, or empty. */
  static Optional<ShortForm> find(String candidate) {
    String written = withoutPlural(candidate.strip());
    if (written.length() > 2 * MAX_LETTERS || !isWellFormed(written)) {
      return Optional.empty();
    }
    String letters = LongFormWord.fold(written).replaceAll("[^a-z0-9]", "");
    long capitals = written.chars().filter(Character::isUpperCase).count();
    boolean isBlend =
        capitals == 1
            && Character.isUpperCase(written.charAt(0))
            && letters.length() >= MIN_BLEND_LETTERS
            && written.chars().allMatch(Character::isLetter);
    boolean isFit = letters.length() >= 2 && letters.length() <= MAX_LETTERS;
    return isFit && (capitals >= 2 || isBlend)
        ? Optional.of(new ShortForm(written, letters, isBlend))
        : Optional.empty();
  }

  /** Two words at most, of letters, digits and what joins them. */
  private static boolean isWellFormed(String written) {
    int spaces = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isJoin = c == '-' || c == '.' || c == '&' || c == '/' || c == '+' || c == '’';
      if (c == ' ') {
        spaces++;
      } else if (!isJoin && !isLatin(c)) {
        return false;
      }
    }
    return spaces <= 1 && !written.isEmpty() && Character.isLetterOrDigit(written.charAt(0));
  }

  private static boolean isLatin(char c) {
    return (c >= '0' && c <= '9')
        || (Character.isLetter(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** "SDGs" and "NGO’s" stand for "SDG" and "NGO". */
  private static String withoutPlural(String written) {
    String stem = written.replaceFirst("[’']?s$", "");
    boolean isPlural =
        stem.length() >= 2
            && stem.length() < written.length()
            && Character.isUpperCase(stem.charAt(stem.length() - 1));
    return isPlural ? stem : written;
  }
}
