package org.lontar.web.browse;

/** Text without what XML can't hold, and without signs that turn the direction of their line. */
final class XmlWords {

  private XmlWords() {}

  /** The text; markup in it stays for the template to escape. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlWords::isKept).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isKept(int point) {
    return !Character.isISOControl(point)
        && Character.getType(point) != Character.SURROGATE
        && (point & 0xFFFE) != 0xFFFE
        && !(point >= 0x202A && point <= 0x202E)
        && !(point >= 0x2066 && point <= 0x2069);
  }
}
