package org.lontar.lucene.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Lao and Khmer words apart into clusters of a consonant and what is written around it.
 *
 * <p>The dictionaries of these scripts join a word with its prefix in one text and not in another;
 * clusters are the same in both, and a query asks for them in a row. Thread-safe.
 */
final class Syllables {

  private static final String LAO_FIRST_VOWEL = "[\u0EC0-\u0EC4]?";
  private static final String LAO_CONSONANT =
      "(?:\u0EAB[\u0E99\u0EA1\u0EA5]|[\u0E81-\u0EAE\u0EDC-\u0EDF])";
  private static final String LAO_REST = "[\u0EB0-\u0EBD\u0EC8-\u0ECE]*";
  private static final String KHMER_BASE = "[\u1780-\u17B3]";
  private static final String KHMER_REST =
      "(?:\u17D2" + KHMER_BASE + "|[\u17B4-\u17D1\u17D3\u17DD\u200B-\u200D])*+";

  private static final Pattern CLUSTER =
      Pattern.compile(LAO_FIRST_VOWEL + LAO_CONSONANT + LAO_REST + "|" + KHMER_BASE + KHMER_REST);

  private Syllables() {}

  /** Whether a word is written in clusters. */
  static boolean hasClusters(String word) {
    return word.chars().anyMatch(c -> (c >= 0x0E80 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF));
  }

  /** Where the cluster that begins at {@code start} ends: one character where none begins. */
  static int end(String word, int start) {
    Matcher matcher = CLUSTER.matcher(word).region(start, word.length());
    if (matcher.lookingAt()) {
      return matcher.end();
    }
    int end = word.offsetByCodePoints(start, 1);
    while (end < word.length() && !CLUSTER.matcher(word).region(end, word.length()).lookingAt()) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
