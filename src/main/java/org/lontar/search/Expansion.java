package org.lontar.search;

import java.util.List;

/**
 * Words that were looked for in other words, too. Immutable.
 *
 * @param typed the words as typed
 * @param others the other words, one or more
 * @param origin how the other words are known
 * @param isOn whether they were looked for; false where the reader switched them off
 */
public record Expansion(String typed, List<String> others, Origin origin, boolean isOn) {

  /** How other words for the same thing are known. */
  public enum Origin {
    /** A short form and its long form stand side by side in a document of the corpus. */
    ACRONYM,
    /** The file of synonyms says so. */
    SYNONYM
  }

  /** Copies the list. */
  public Expansion {
    others = List.copyOf(others);
  }
}
