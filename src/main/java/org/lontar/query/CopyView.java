package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How documents are listed that were published at several places. */
public enum CopyView {
  /** Every document is a hit of its own. */
  ALL,
  /** Of each group of copies only the first hit is listed; the others are named with it. */
  COLLAPSED;

  /** The word of the contract, for example {@code collapsed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view with this code, or empty. */
  public static Optional<CopyView> find(String code) {
    return Stream.of(values()).filter(view -> view.code().equals(code)).findFirst();
  }
}
