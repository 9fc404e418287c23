package org.lontar.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order the paragraphs of one document are listed. */
public enum ParagraphOrder {
  /** The most telling first. */
  RELEVANCE,
  /** As they stand in the document. */
  DOCUMENT;

  /** The word in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of a word in an address, or empty where there is no such. */
  public static Optional<ParagraphOrder> find(String code) {
    return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
