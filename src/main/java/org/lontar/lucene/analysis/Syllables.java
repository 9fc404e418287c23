package org.lontar.lucene.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Thai, Lao and Khmer words apart into clusters of a consonant and what is written around it.
 *
 * <p>The dictionaries of these scripts cut a text differently with what stands beside it, so that
 * the words of a quotation are others than those of the text that it was taken from; clusters are
 * the same in both, and a query asks for them in a row. No dictionary cuts inside a cluster, for
 * none of its later letters can begin a word. Thread-safe.
 */
final class Syllables {

  /** Two where somebody typed the vowel ae as two e. */
  private static final String THAI =
      "[\u0E40-\u0E44]{0,2}[\u0E01-\u0E2E][\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]*";

  private static final String LAO =
      "[\u0EC0-\u0EC4]{0,2}(?:\u0EAB[\u0E99\u0EA1\u0EA5]|[\u0E81-\u0EAE\u0EDC-\u0EDF])"
          + "[\u0EB0-\u0EBD\u0EC8-\u0ECE]*";

  private static final String KHMER_BASE = "[\u1780-\u17B3]";
  private static final String KHMER =
      KHMER_BASE + "(?:\u17D2" + KHMER_BASE + "|[\u17B4-\u17D1\u17D3\u17DD\u200B-\u200D])*+";

  private static final Pattern CLUSTER = Pattern.compile(THAI + "|" + LAO + "|" + KHMER);

  private Syllables() {}

  /** Whether a word is written in clusters. */
  static boolean hasClusters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x0E00 && (c <= 0x0EFF || (c >= 0x1780 && c <= 0x17FF))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the cluster that begins at {@code start} ends; where none begins (digits, signs), the
   * beginning of the next one.
   *
   * @param limit where the word ends
   */
  static int end(String text, int start, int limit) {
    Matcher matcher = CLUSTER.matcher(text).region(start, limit);
    if (matcher.lookingAt()) {
      return matcher.end();
    }
    int end = text.offsetByCodePoints(start, 1);
    while (end < limit && !matcher.region(end, limit).lookingAt()) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
