package org.lontar.extract.paragraph;

import java.util.regex.Pattern;

/**
 * Decides whether the next line of a block goes on with the paragraph. Immutable.
 *
 * @param width how long a full line is, in characters
 */
record LineFlow(int width) {

  private static final Pattern LEADING_YEAR = Pattern.compile("^(?:19|20)\\d\\d\\s+");

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final double FULL = 0.75;
  private static final double SHORT = 0.6;
  private static final String BULLETS = "•●▪■◦‣⁃○➢➤✓–—-*·";

  /** The flow of text whose longest lines have {@code longest} characters. */
  static LineFlow ofLongest(int longest) {
    return new LineFlow(Math.clamp(longest, NARROWEST, WIDEST));
  }

  /**
   * Whether {@code line} begins a paragraph of its own though no blank line stands before it.
   *
   * @param lines how many lines the paragraph has so far
   * @param shouts whether all of them are in capitals
   * @param previous the last of them
   */
  boolean breaksBefore(int lines, boolean shouts, String previous, String line) {
    if (isBullet(line) || isOfContents(previous)) {
      return true;
    }
    if (shouts) {
      return !Sentences.isAllCaps(line) || sameBeginning(previous, line);
    }
    if (Sentences.endsSentence(previous)) {
      return previous.length() < width * FULL;
    }
    return lines == 1 && isShortLine(previous) && Sentences.startsCapital(line);
  }

  private boolean isShortLine(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() < width * SHORT
        && last != ','
        && last != '-'
        && !Sentences.isLeftHanging(line);
  }

  /** Whether the line is one of a table of contents: dots that lead to the number of a page. */
  static boolean isOfContents(String line) {
    int at = line.length() - 1;
    while (at > 0 && Character.isLetterOrDigit(line.charAt(at)) && line.length() - at <= 5) {
      at--;
    }
    boolean numbered = at < line.length() - 1;
    String before = line.substring(0, at + 1).stripTrailing();
    return numbered
        && (before.endsWith("....") || before.endsWith("…") || before.endsWith(". . ."));
  }

  /** Whether the line begins with a bullet. */
  static boolean isBullet(String line) {
    return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** Whether the last line of a page is cut off in the middle of a sentence. */
  boolean isCutOff(String lastLine) {
    return lastLine.length() >= width * FULL && !Sentences.endsClause(lastLine);
  }

  /** The line without a year before its words, which running heads carry and titles need not. */
  static String withoutYear(String line) {
    return LEADING_YEAR.matcher(line).replaceFirst("");
  }

  /** Whether two lines begin with the same three words, as a running head and its title do. */
  static boolean sameBeginning(String one, String another) {
    String line = withoutYear(one);
    String other = withoutYear(another);
    int spaces = 0;
    int most = Math.min(line.length(), other.length());
    for (int at = 0; at < most; at++) {
      if (line.charAt(at) != other.charAt(at)) {
        return false;
      }
      if (line.charAt(at) == ' ' && ++spaces == 3) {
        return true;
      }
    }
    return false;
  }
}
