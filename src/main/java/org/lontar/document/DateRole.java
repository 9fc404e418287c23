package org.lontar.document;

import java.util.Locale;

/** What happened on a date. */
public enum DateRole {
  EVENT_START,
  EVENT_END,
  ISSUED,
  SIGNED,
  PUBLISHED;

  /** The word of the contract, for example {@code event-start}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
