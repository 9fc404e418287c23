package org.lontar.query;

/**
 * Brings what was typed within bounds before it is read: no control characters, no endless text.
 */
final class TypedText {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TypedText() {}

  /** The text without control characters and loose surrogates, cut at the limit. */
  static String clean(String typed, QueryNotes notes) {
    StringBuilder kept = new StringBuilder(Math.min(typed.length(), UserQueryParser.MAX_CHARS));
    boolean dropped = false;
    for (int i = 0; i < typed.length(); ) {
      int codePoint = typed.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (isNoise(codePoint)) {
        dropped = true;
      } else if (kept.length() + length > UserQueryParser.MAX_CHARS) {
        notes.add(
            "query-cut",
            "The query is very long: only its first "
                + UserQueryParser.MAX_CHARS
                + " characters were read.",
            UserQueryParser.MAX_CHARS);
        break;
      } else {
        kept.appendCodePoint(codePoint);
      }
      i += length;
    }
    if (dropped) {
      notes.add("control-characters", "Invisible control characters were left out.");
    }
    return kept.toString().strip();
  }

  /** White space of any script; the zero-width space of Khmer or Thai is left to the analysis. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Whether the text holds anything that an analysis could make a term of. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(TypedText::isOfAWord);
  }

  /** The text without punctuation around it; an apostrophe at the end of a word belongs to it. */
  static String trim(String text) {
    int start = 0;
    while (start < text.length() && isPunctuation(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    boolean quoted = start > 0 && isApostrophe(text.codePointBefore(start));
    int end = text.length();
    while (end > start && isTrimmedAtEnd(text.codePointBefore(end), quoted)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isTrimmedAtEnd(int codePoint, boolean quoted) {
    return isPunctuation(codePoint) && (quoted || !isApostrophe(codePoint));
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  private static boolean isNoise(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> !Character.isWhitespace(codePoint);
      case Character.SURROGATE -> true;
      case Character.FORMAT -> codePoint == BYTE_ORDER_MARK || isDirection(codePoint);
      default -> (codePoint & 0xFFFE) == 0xFFFE;
    };
  }

  /** Embeddings, overrides and isolates: they can make a line on a page read otherwise. */
  private static boolean isDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isOfAWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
