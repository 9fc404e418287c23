package org.lontar.extract.block;

/** White space as readers see it: any run of it is one space. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /**
   * The text without white space at its ends and with each run of it inside as one space; soft
   * hyphens, byte order marks and control characters go, joiners of Southeast Asian scripts stay.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Whether the character is white space, no-break spaces and tabs included. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || c == '\uFFFE' || Character.isISOControl(c);
  }
}
