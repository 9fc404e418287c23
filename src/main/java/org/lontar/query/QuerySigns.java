package org.lontar.query;

import java.util.List;

/** The characters that mean something in a query, in all the forms that keyboards write. */
final class QuerySigns {

  /** Quotation marks that can open and close each other. */
  private static final List<String> QUOTES = List.of("\"“”„‟＂″〝〞", "«»", "「」『』");

  private QuerySigns() {}

  /** Whether it opens or closes quoted words. */
  static boolean isQuote(int codePoint) {
    return QUOTES.stream().anyMatch(group -> group.indexOf(codePoint) >= 0);
  }

  /** The marks that can close what {@code mark} opens; it is one of them. */
  static String quotes(int mark) {
    return QUOTES.stream().filter(group -> group.indexOf(mark) >= 0).findFirst().orElseThrow();
  }

  /** Where the first of the marks stands from {@code from} on, or -1. */
  static int closing(String text, String marks, int from) {
    for (int i = from; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it opens a group. */
  static boolean isOpen(int codePoint) {
    return codePoint == '(' || codePoint == '（';
  }

  /** Whether it closes a group. */
  static boolean isClose(int codePoint) {
    return codePoint == ')' || codePoint == '）';
  }

  /** Whether it stands behind the name of a field. */
  static boolean isColon(int codePoint) {
    return codePoint == ':' || codePoint == '：';
  }
}
