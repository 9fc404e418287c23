package org.lontar.lucene.phrases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what an acronym in brackets is short for, among the words right before it. */
final class LongForm {

  private LongForm() {}

  /**
   * The long form with the acronym behind it, {@code ASEAN Socio-Cultural Community (ASCC)}; null
   * where the token at {@code at} is no acronym in brackets, or the words before it don't begin
   * with its letters.
   */
  static @Nullable String find(List<Token> tokens, int at) {
    Token acronym = tokens.get(at);
    boolean isClosed = at + 1 == tokens.size() || tokens.get(at + 1).gap().startsWith(")");
    if (!acronym.isAcronym() || !acronym.gap().equals(" (") || !isClosed) {
      return null;
    }
    String letters = acronym.text().toLowerCase(Locale.ROOT);
    int first = Math.max(0, at - 2 * letters.length() - 1);
    for (int start = at - 2; start >= first; start--) {
      if (!tokens.get(start + 1).followsClosely()) {
        return null;
      }
      if (begins(tokens.get(start), letters) && covers(tokens.subList(start, at), letters)) {
        return Phrase.joined(tokens.subList(start, at)) + " (" + acronym.text() + ")";
      }
    }
    return null;
  }

  private static boolean begins(Token token, String letters) {
    return Character.toLowerCase(token.text().charAt(0)) == letters.charAt(0);
  }

  /** Whether the letters are the first ones of the words, in order; small words may be passed. */
  private static boolean covers(List<Token> words, String letters) {
    int found = 0;
    for (Token word : words) {
      for (String part : word.text().split("[-’']", -1)) {
        if (found < letters.length()
            && !part.isEmpty()
            && Character.toLowerCase(part.charAt(0)) == letters.charAt(found)) {
          found++;
        }
      }
    }
    return found == letters.length();
  }
}
