package org.lontar.catalogue;

/**
 * The kinds of characters that a word has, as the bits of a number, by one look at each: so that a
 * pattern is tried only on a word that has what it needs. Thread-safe.
 */
final class CharKinds {
  static final int SMALL = 1;
  static final int CAPITAL = 2;
  static final int DIGIT = 4;
  static final int MARK = 8;
  static final int DOT = 16;
  static final int COLON = 32;
  static final int AT = 64;

  /** Stops and brackets that end a clause, but for the colon. */
  static final int STOP = 128;

  /** A character that is in no word, for {@link OddWord} to look at. */
  static final int SIGN = 256;

  /** What no text has: broken, private, control characters. */
  static final int BROKEN = 512;

  private static final int[] ASCII = new int[0x80];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = slowly(c);
    }
  }

  private CharKinds() {}

  /** The kinds of all characters of {@code word} together. */
  static int in(String word) {
    int kinds = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      kinds |= c < ASCII.length ? ASCII[c] : slowly(c);
      i += Character.charCount(c);
    }
    return kinds;
  }

  static boolean has(int kinds, int wanted) {
    return (kinds & wanted) != 0;
  }

  private static int slowly(int c) {
    return switch (c) {
      case '.' -> DOT;
      case ':' -> COLON;
      case '@' -> AT;
      case ',', ';', ')', '(' -> STOP;
      case '!', '?' -> STOP | SIGN;
      case '\'', '\u2019', '\u2018', '"', '\u201c', '\u201d', '/', '&' -> 0;
      case 0xfffd -> BROKEN;
      case 0x25cc -> MARK | SIGN;
      default -> ofType(c);
    };
  }

  private static int ofType(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> SMALL;
      case Character.UPPERCASE_LETTER -> CAPITAL;
      case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER -> 0;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.PRIVATE_USE, Character.CONTROL, Character.UNASSIGNED -> BROKEN | SIGN;
      case Character.DASH_PUNCTUATION, Character.FORMAT -> 0;
      default -> SIGN;
    };
  }

  /** {@code word} without what stands before its first and after its last letter or mark. */
  static String bare(String word) {
    int start = 0;
    while (start < word.length() && !isOfWriting(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    int end = word.length();
    while (end > start && !isOfWriting(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  /** Whether it is a letter or a mark on one. */
  static boolean isOfWriting(int c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
