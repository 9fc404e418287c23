package org.lontar.lucene.phrases;

import java.util.List;

/**
 * A phrase of a document. Immutable.
 *
 * @param text as it is written there
 * @param times how often it stands there
 */
public record Phrase(String text, int times) {

  /** The text of tokens with what stands between them. */
  static String joined(List<Token> tokens) {
    StringBuilder text = new StringBuilder(tokens.getFirst().text());
    tokens.subList(1, tokens.size()).forEach(t -> text.append(t.gap()).append(t.text()));
    return text.toString();
  }
}
