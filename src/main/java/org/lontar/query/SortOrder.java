package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of hits; equal ones are in the order of their ids, and hits without a date come last.
 * {@code ADDED} is by the time at which the portal first held a document, newest arrivals first.
 */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST,
  ADDED;

  /** The word of the contract, for example {@code newest}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order with this code, or empty. */
  public static Optional<SortOrder> find(String code) {
    return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
