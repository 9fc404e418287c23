package org.lontar.lucene.analysis;

/**
 * A word where it stands in a text. Immutable.
 *
 * @param text as written
 * @param start where it begins, in UTF-16 units
 * @param end exclusive
 */
public record Spot(String text, int start, int end) {

  private static final int MAX_JOINED_CHARS = 60;

  /**
   * Whether a hyphen binds this word and the next one, so that they may also be written as one:
   * "co-operation", or "coopera- tion" where a line ends.
   *
   * @param whole the text of both
   */
  public boolean isBoundTo(Spot next, String whole) {
    int gap = next.start - end;
    if (gap < 1 || gap > 2 || !isHyphen(whole.charAt(end)) || next.end - start > MAX_JOINED_CHARS) {
      return false;
    }
    boolean isOneWord =
        gap == 1
            || (whole.charAt(end + 1) == ' ' && Character.isLowerCase(next.text.codePointAt(0)));
    return isOneWord && (hasLetter(text) || hasLetter(next.text));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }
}
