package org.lontar.search;

import java.util.Locale;

/** What became of one location of the corpus; every location has exactly one. */
public enum Fate {
  INDEXED,
  DUPLICATE,
  SKIPPED,
  FAILED;

  /** The word of reports, for example {@code indexed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
