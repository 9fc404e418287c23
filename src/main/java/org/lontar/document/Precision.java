package org.lontar.document;

import java.util.Locale;

/** How much of a date is known. */
public enum Precision {
  DAY,
  MONTH,
  YEAR;

  /** The word of the contract, for example {@code day}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
