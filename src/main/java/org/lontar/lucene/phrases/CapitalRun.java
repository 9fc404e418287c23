package org.lontar.lucene.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;

/**
 * A run of capitalized words, with small words inside: {@code Ministry of Education and Culture}.
 * Immutable.
 *
 * @param first its first token
 * @param end behind its last token
 */
record CapitalRun(int first, int end) {

  /** What may stand between the capitalized words of one name. */
  private static final Set<String> CONNECTORS =
      Set.of("of", "the", "on", "for", "bin", "binti", "bte", "de", "dan");

  /** What joins two names as often as two words of one: only behind a connector. */
  private static final Set<String> JOINERS = Set.of("and", "&");

  private static final int MAX_CONNECTORS = 2;

  /** The run that begins at a capitalized token. */
  static CapitalRun from(List<Token> tokens, int first) {
    int end = first + 1;
    boolean isTitle = false;
    while (end < tokens.size()) {
      int next = end;
      while (next < tokens.size()
          && next - end < MAX_CONNECTORS
          && tokens.get(next).gap().equals(" ")
          && isConnector(tokens.get(next), isTitle)) {
        next++;
      }
      if (next == tokens.size()
          || !tokens.get(next).followsClosely()
          || !tokens.get(next).isCapitalized()) {
        break;
      }
      isTitle |= next > end;
      end = next + 1;
    }
    return new CapitalRun(first, end);
  }

  private static boolean isConnector(Token token, boolean isTitle) {
    return CONNECTORS.contains(token.text()) || (isTitle && JOINERS.contains(token.text()));
  }

  /** The same without small words at its beginning, which a sentence or a heading wrote large. */
  CapitalRun trimmed(List<Token> tokens) {
    int start = first;
    while (start < end && isSmall(tokens.get(start))) {
      start++;
    }
    return new CapitalRun(start, end);
  }

  int size() {
    return end - first;
  }

  private static boolean isSmall(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return !token.isAcronym() && (CONNECTORS.contains(lower) || StopWords.contains(Word.of(lower)));
  }
}
