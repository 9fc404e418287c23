package org.lontar.ingest.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant. */
final class Nearest {

  /** Longer words are no slips of the finger, and cost time. */
  private static final int MAX_CHARS = 60;

  private Nearest() {}

  /** A clause that names the nearest of the known words; empty where none is near. */
  static String hint(String typed, Collection<String> known) {
    return find(typed, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** The nearest of the known words, where about a third of its letters differ at most. */
  static Optional<String> find(String typed, Collection<String> known) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.length() > MAX_CHARS) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> candidate.startsWith(word) || isNear(word, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isNear(String word, String candidate) {
    int most = Math.max(1, Math.min(word.length(), candidate.length()) / 3);
    return distance(word, candidate) <= most;
  }

  /** How many letters must be put in, left out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
