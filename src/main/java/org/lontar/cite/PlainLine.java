package org.lontar.cite;

/**
 * Text of documents as one line that means the same in every program: without line ends, control
 * characters, soft hyphens, zero-width spaces and signs that turn the direction of what follows.
 */
final class PlainLine {

  private PlainLine() {}

  /** The line; empty where nothing visible is in {@code text}. Thread-safe. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isGap = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isSpace(point)) {
        isGap = true;
      } else if (!isUnseen(point)) {
        if (isGap && !line.isEmpty()) {
          line.append(' ');
        }
        isGap = false;
        line.appendCodePoint(point);
      }
    }
    return line.toString();
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point);
  }

  /** The joiners of South and Southeast Asian scripts are no such signs: they shape letters. */
  private static boolean isUnseen(int point) {
    return point == 0x00AD
        || point == 0x200B
        || point == 0x2060
        || point == 0xFEFF
        || isTurn(point)
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF)
        || Character.getType(point) == Character.SURROGATE;
  }

  private static boolean isTurn(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
