package org.lontar.lucene.analysis;

/**
 * Takes long texts apart where no word is cut. The library's tokenizer looks at so many characters
 * at a time and cuts where they end, in the middle of a word. Thread-safe.
 */
final class TextPieces {

  /** Less than the library's buffer holds. */
  private static final int MAX_CHARS = 4_000;

  /** What a piece has at least before it is cut. */
  private static final int MIN_CHARS = 2_000;

  private static final char KHMER_COENG = '\u17D2';
  private static final char MYANMAR_VIRAMA = '\u1039';

  private TextPieces() {}

  /** Where the piece that begins at {@code start} ends, exclusive. */
  static int end(String text, int start) {
    if (text.length() - start <= MAX_CHARS) {
      return text.length();
    }
    for (int end = start + MAX_CHARS; end > start + MIN_CHARS; end--) {
      if (Character.isWhitespace(text.charAt(end - 1))) {
        return end;
      }
    }
    for (int end = start + MAX_CHARS; end > start + MIN_CHARS; end--) {
      if (isBetweenCharacters(text, end)) {
        return end;
      }
    }
    return start + MAX_CHARS;
  }

  /** Whether a character as readers see it begins here; it may be in the middle of a word. */
  private static boolean isBetweenCharacters(String text, int index) {
    char before = text.charAt(index - 1);
    if (Character.isHighSurrogate(before) || before == KHMER_COENG || before == MYANMAR_VIRAMA) {
      return false;
    }
    return switch (Character.getType(text.codePointAt(index))) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          false;
      // Thai and Lao vowels are letters; one that is written first belongs to the next consonant.
      default -> !isThaiOrLaoVowel(text.charAt(index)) && !isFirstVowel(before);
    };
  }

  private static boolean isThaiOrLaoVowel(char c) {
    return (c >= 0x0E30 && c <= 0x0E3A) || c == 0x0E45 || (c >= 0x0EB0 && c <= 0x0EBD);
  }

  private static boolean isFirstVowel(char c) {
    return (c >= 0x0E40 && c <= 0x0E44) || (c >= 0x0EC0 && c <= 0x0EC4);
  }
}
