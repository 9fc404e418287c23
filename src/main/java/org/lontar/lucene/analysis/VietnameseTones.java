package org.lontar.lucene.analysis;

/**
 * One place for the tone of Vietnamese syllables that end in oa, oe or uy, where two ways of
 * writing it are in use: "h\u00f2a" and "ho\u00e0" are one word. Thread-safe.
 */
final class VietnameseTones {

  /** Vowels without a tone, and with each of the five, in the same order. */
  private static final String O = "\u00f2\u00f3\u1ecf\u00f5\u1ecd";

  private static final String U = "\u00f9\u00fa\u1ee7\u0169\u1ee5";
  private static final String A = "\u00e0\u00e1\u1ea3\u00e3\u1ea1";
  private static final String E = "\u00e8\u00e9\u1ebb\u1ebd\u1eb9";
  private static final String Y = "\u1ef3\u00fd\u1ef7\u1ef9\u1ef5";

  private VietnameseTones() {}

  /** A word whose case is folded, with the tone on its last letter. */
  static String fold(String word) {
    int last = word.length() - 1;
    if (last < 1) {
      return word;
    }
    return switch (word.charAt(last)) {
      case 'a' -> moved(word, O, 'o', A);
      case 'e' -> moved(word, O, 'o', E);
      case 'y' -> moved(word, U, 'u', Y);
      default -> word;
    };
  }

  private static String moved(String word, String toned, char plain, String lastToned) {
    int place = word.length() - 2;
    int tone = toned.indexOf(word.charAt(place));
    return tone < 0 ? word : word.substring(0, place) + plain + lastToned.charAt(tone);
  }
}
