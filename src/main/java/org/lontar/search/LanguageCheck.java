package org.lontar.search;

import java.util.List;

/**
 * One question of the self-test of languages: whether a word is found inside a running sentence.
 * Immutable.
 *
 * @param language ISO 639 code
 * @param kind what is tried
 * @param typed what a reader types
 * @param sentence what is searched
 * @param highlights what was marked in the sentence
 * @param passed whether it came out as it should
 */
public record LanguageCheck(
    String language,
    Kind kind,
    String typed,
    String sentence,
    List<Highlight> highlights,
    boolean passed) {

  /** Copies the list. */
  public LanguageCheck {
    highlights = List.copyOf(highlights);
  }

  /** What is tried. */
  public enum Kind {
    /** A word as it stands in the sentence. */
    WORD("word"),
    /** A word of which another form stands there. */
    FORM("form"),
    /** A word typed without its accents. */
    ACCENTS("accents"),
    /** Another spelling of the same word, which looks the same or is as common. */
    SPELLING("spelling"),
    /** A different word, which must not be found. */
    APART("apart");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in the API. */
    public String code() {
      return code;
    }
  }
}
