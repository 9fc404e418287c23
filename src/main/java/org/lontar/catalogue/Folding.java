package org.lontar.catalogue;

/**
 * Folds text for matching without moving a character, so that a match is quoted from the original
 * by the same offsets.
 */
final class Folding {
  private Folding() {}

  /**
   * Lower case, digits of every script as ASCII, straight quotes, plain hyphens and spaces; the
   * same length as {@code text}.
   */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u3000' -> ' ';
      default -> Character.isDigit(c) ? digit(c) : Character.toLowerCase(c);
    };
  }

  private static char digit(char c) {
    int value = Character.digit(c, 10);
    return value < 0 ? c : (char) ('0' + value);
  }
}
