package org.lontar.lucene;

import java.util.List;

/**
 * A word of the index that may have been meant by another one. Immutable.
 *
 * @param text folded
 * @param edits how many letters away it is from what was typed, 1 or 2; two neighbors that changed
 *     places count one
 * @param documents about how many documents have it
 */
record NearWord(String text, int edits, int documents) {

  private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  /** Each edit more is so much less likely, in units of the logarithm of documents. */
  private static final double EDIT = 4;

  /** Few people miss the first letter. */
  private static final double FIRST_LETTER = 1;

  private static final double NEIGHBORS_CHANGED = 0.7;
  private static final double NEIGHBOR_ON_KEYBOARD = 0.5;

  /** How likely it is that this word was meant, before any other word is looked at. */
  double likelihood(String typed) {
    double likelihood = Math.log1p(documents) - EDIT * (edits - 1);
    if (text.charAt(0) == typed.charAt(0)) {
      likelihood += FIRST_LETTER;
    }
    if (text.length() == typed.length()) {
      likelihood += ofSameLength(typed);
    }
    return likelihood;
  }

  private double ofSameLength(String typed) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == typed.charAt(first)) {
      first++;
    }
    if (first + 1 < text.length()
        && text.charAt(first) == typed.charAt(first + 1)
        && text.charAt(first + 1) == typed.charAt(first)) {
      return NEIGHBORS_CHANGED;
    }
    boolean isSlip = first < text.length() && areNeighbors(text.charAt(first), typed.charAt(first));
    return isSlip ? NEIGHBOR_ON_KEYBOARD : 0;
  }

  private static boolean areNeighbors(char one, char other) {
    return KEYBOARD.stream()
        .anyMatch(
            row ->
                row.indexOf(one) >= 0
                    && row.indexOf(other) >= 0
                    && Math.abs(row.indexOf(one) - row.indexOf(other)) == 1);
  }
}
