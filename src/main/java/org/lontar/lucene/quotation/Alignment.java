package org.lontar.lucene.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lontar.lucene.quotation.HeldText.HeldWord;
import org.lontar.lucene.quotation.Quotation.Part;

/**
 * Lays a whole quotation beside the best stretch of a text: the fitting alignment of two sequences
 * (Needleman and Wunsch 1970, with the ends of the text free), by words.
 *
 * <p>An equal word gains {@value #EQUAL}, another word costs {@value #OTHER}, a word on one side
 * alone {@value #ALONE}. An ellipsis takes any number of the text's words for nothing, words in
 * brackets each for {@value #REPLACED}, and a printed number costs nothing to leave out. Takes time
 * and bytes of memory in proportion to the product of the lengths.
 */
final class Alignment {

  private static final int EQUAL = 4;
  private static final int OTHER = -2;
  private static final int ALONE = -3;
  private static final int REPLACED = -1;

  private static final byte BOTH = 1;
  private static final byte QUOTED_ALONE = 2;
  private static final byte HELD_ALONE = 3;

  /**
   * One step: a part of the quotation, a word of the text, or both beside each other.
   *
   * @param part which, from 0; -1 for none
   * @param word which, from 0; -1 for none
   */
  record Step(int part, int word) {}

  private Alignment() {}

  /** The steps from the first part of the quotation to its last. */
  static List<Step> align(List<Part> parts, List<HeldWord> words) {
    int columns = words.size() + 1;
    byte[] trace = new byte[Math.multiplyExact(parts.size() + 1, columns)];
    int[] above = new int[columns];
    int[] row = new int[columns];
    for (int i = 1; i <= parts.size(); i++) {
      fill(parts.get(i - 1), words, above, row, trace, i * columns);
      int[] swapped = above;
      above = row;
      row = swapped;
    }
    return steps(trace, parts.size(), best(above), columns);
  }

  /** Fills one row from the one above it. */
  private static void fill(
      Part part, List<HeldWord> words, int[] above, int[] row, byte[] trace, int offset) {
    int alone = part instanceof Part.Quoted ? ALONE : 0;
    row[0] = above[0] + alone;
    trace[offset] = QUOTED_ALONE;
    for (int j = 1; j < row.length; j++) {
      HeldWord word = words.get(j - 1);
      int score = above[j] + alone;
      byte from = QUOTED_ALONE;
      int left = row[j - 1] + skip(part, word);
      if (left > score) {
        score = left;
        from = HELD_ALONE;
      }
      if (part instanceof Part.Quoted(TextWord quoted)) {
        boolean isEqual = quoted.key().equals(word.word().key());
        int both = above[j - 1] + (isEqual ? EQUAL : OTHER);
        // Nobody puts a word in place of a printed number.
        if (both >= score && (isEqual || !word.isNumber())) {
          score = both;
          from = BOTH;
        }
      }
      row[j] = score;
      trace[offset + j] = from;
    }
  }

  /** What it costs that the text has a word more here. */
  private static int skip(Part part, HeldWord word) {
    if (word.isNumber()) {
      return 0;
    }
    return switch (part) {
      case Part.Quoted _ -> ALONE;
      case Part.Ellipsis _ -> 0;
      case Part.Own _ -> REPLACED;
    };
  }

  private static int best(int[] last) {
    int best = 0;
    for (int j = 1; j < last.length; j++) {
      if (last[j] > last[best]) {
        best = j;
      }
    }
    return best;
  }

  private static List<Step> steps(byte[] trace, int lastPart, int lastWord, int columns) {
    List<Step> steps = new ArrayList<>();
    int i = lastPart;
    int j = lastWord;
    while (i > 0) {
      switch (trace[i * columns + j]) {
        case BOTH -> steps.add(new Step(--i, --j));
        case HELD_ALONE -> {
          // the part itself is laid down where it began
          steps.add(new Step(-1, --j));
        }
        default -> steps.add(new Step(--i, -1));
      }
    }
    Collections.reverse(steps);
    return steps;
  }
}
