package org.lontar.extract.block;

/** The entities that a writer of XHTML needs: the five of XML, the no-break space and numbers. */
final class Entities {

  /** The longest that is looked at, the number of the last code point. */
  private static final int LONGEST = 10;

  private Entities() {}

  /** The text with entities replaced; what is none stays as it is. */
  static String resolve(String text) {
    int amp = text.indexOf('&');
    if (amp < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    int at = 0;
    while (amp >= 0) {
      int end = semicolon(text, amp);
      int codePoint = end < 0 ? -1 : codePoint(text.substring(amp + 1, end));
      resolved.append(text, at, amp);
      if (codePoint < 0) {
        resolved.append('&');
        at = amp + 1;
      } else {
        resolved.appendCodePoint(codePoint);
        at = end + 1;
      }
      amp = text.indexOf('&', at);
    }
    return resolved.append(text, at, text.length()).toString();
  }

  private static int semicolon(String text, int amp) {
    int last = Math.min(text.length(), amp + 1 + LONGEST);
    for (int at = amp + 1; at < last; at++) {
      if (text.charAt(at) == ';') {
        return at;
      }
    }
    return -1;
  }

  private static int codePoint(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      case "nbsp" -> ' ';
      default -> name.startsWith("#") ? numeric(name.substring(1)) : -1;
    };
  }

  private static int numeric(String digits) {
    try {
      boolean hex = digits.startsWith("x") || digits.startsWith("X");
      int value = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      return Character.isValidCodePoint(value) && value > 0 ? value : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
