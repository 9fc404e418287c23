package org.lontar.search.expansion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that may be of a long form, where it stands. Immutable.
 *
 * @param written as in the text
 * @param folded in small letters without accents
 * @param start in UTF-16 units of the text
 * @param end exclusive
 */
record LongFormWord(String written, String folded, int start, int end) {

  /** No long form of an acronym has more. */
  static final int MAX_WORDS = 20;

  /** Words that give a letter or not, in the languages of the region that write Latin letters. */
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "and",
          "for",
          "in",
          "on",
          "to",
          "with",
          "by",
          "at",
          "from",
          "a",
          "an",
          "or",
          "its",
          "de",
          "da",
          "do",
          "das",
          "dos",
          "no",
          "na",
          "e",
          "et",
          "du",
          "des",
          "la",
          "le",
          "dan",
          "atau",
          "bagi",
          "untuk",
          "dari",
          "daripada",
          "di",
          "dengan",
          "ke",
          "yang",
          "pada",
          "para",
          "ng",
          "sa",
          "ang",
          "mga",
          "và",
          "của",
          "về",
          "cho",
          "các",
          "những",
          "ho",
          "nian");

  boolean isSmall() {
    return SMALL.contains(written.toLowerCase(Locale.ROOT));
  }

  /** The words between two places, the last {@link #MAX_WORDS} of them; hyphens part them. */
  static List<LongFormWord> all(String text, int from, int to) {
    List<LongFormWord> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean isInside = i < to && isOfAWord(text, i, start);
      if (isInside && start < 0) {
        start = i;
      } else if (!isInside && start >= 0) {
        words.add(word(text, start, i));
        start = -1;
      }
    }
    return words.subList(Math.max(0, words.size() - MAX_WORDS), words.size());
  }

  private static boolean isOfAWord(String text, int at, int start) {
    char c = text.charAt(at);
    boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (start >= 0 && (c == '\'' || c == '’' || isMark));
  }

  private static LongFormWord word(String text, int start, int end) {
    String written = text.substring(start, end);
    return new LongFormWord(written, fold(written), start, end);
  }

  /** Small letters without accents. */
  static String fold(String written) {
    String small = written.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return small.chars().allMatch(c -> c < 0x80)
        ? small
        : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
  }
}
