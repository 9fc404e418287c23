package org.lontar.query;

/**
 * Joins the words of a search with further ones, so that only what has both is found. The result is
 * a query like any other: it stands in the search box and in the address.
 */
public final class CombinedQuery {

  private CombinedQuery() {}

  /**
   * Words that ask for what {@code former} asks for and for what {@code added} asks for. Either of
   * them gets parentheses where the other could change what it means.
   *
   * @param former as typed; may be blank
   * @param added as typed; may be blank
   */
  public static String of(String former, String added) {
    String first = former.strip();
    String second = added.strip();
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return closed(first) + " " + closed(second);
  }

  /** The text so that nothing written behind it can become a part of it. */
  private static String closed(String text) {
    ParsedQuery parsed = UserQueryParser.parse(text);
    boolean isPlain = parsed.notes().isEmpty() && !(parsed.tree() instanceof UserQuery.Or);
    return isPlain && !endsOpen(text) ? text : "(" + balanced(text) + ")";
  }

  /** Whether the last sign waits for what follows it: {@code title:}, {@code -}. */
  private static boolean endsOpen(String text) {
    int last = text.codePointBefore(text.length());
    return last == ':' || last == '-' || last == '–' || last == '=';
  }

  /** The text without marks that open and do not close, or close and did not open. */
  private static String balanced(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QuerySigns.isQuote(c)) {
        int end = QuerySigns.closing(text, QuerySigns.quotes(c), i + 1);
        if (end > 0) {
          kept.append(text, i, end + 1);
          i = end;
        }
      } else if (QuerySigns.isOpen(c)) {
        depth++;
        kept.append(c);
      } else if (!QuerySigns.isClose(c)) {
        kept.append(c);
      } else if (depth > 0) {
        depth--;
        kept.append(c);
      }
    }
    return kept.append(")".repeat(depth)).toString();
  }
}
