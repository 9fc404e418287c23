package org.lontar.lucene.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes what looks the same in Thai, Lao, Khmer and Burmese the same way: these scripts let marks
 * be typed in several orders, and some vowels in two halves, which Unicode's normalization keeps
 * apart. No mark is removed. Thread-safe.
 */
final class MarkOrder {

  private static final char THAI_E = '\u0E40';
  private static final char THAI_AE = '\u0E41';
  private static final char LAO_E = '\u0EC0';
  private static final char LAO_EI = '\u0EC1';

  /** What stays where it is. */
  private static final int NO_MARK = -1;

  private MarkOrder() {}

  /** A word whose case is folded, in the one form. */
  static String fold(String word) {
    int script = scriptBlock(word);
    return switch (script) {
      case 0x0E -> ordered(joinedE(word));
      case 0x17 -> KhmerOrder.fold(word);
      case 0x10 -> ordered(burmese(word));
      default -> word;
    };
  }

  /** The block of 256 of the first letter of these scripts in a word; 0 where it has none. */
  private static int scriptBlock(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isBurmese = c >= 0x1000 && c <= 0x109F;
      if (isBurmese || (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF)) {
        return c >> 8;
      }
    }
    return 0;
  }

  /** The vowel ae typed as two e. */
  private static String joinedE(String word) {
    return word.replace("" + THAI_E + THAI_E, "" + THAI_AE)
        .replace("" + LAO_E + LAO_E, "" + LAO_EI);
  }

  /** Letters that have a second spelling; normalization has put the dot below before the asat. */
  private static String burmese(String word) {
    return word.replace("\u102A", "\u101E\u103C\u1031\u102C\u103A")
        .replace("\u1029", "\u101E\u103C")
        .replace("\u1025\u103A", "\u1009\u103A")
        .replace("\u1025\u102E", "\u1026");
  }

  /** Sorts each run of marks by its rank; equal ranks stay in their order. */
  private static String ordered(String word) {
    StringBuilder ordered = new StringBuilder(word.length());
    List<Character> run = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (rank(c) == NO_MARK) {
        flush(run, ordered);
        ordered.append(c);
      } else {
        run.add(c);
      }
    }
    flush(run, ordered);
    return ordered.toString();
  }

  private static void flush(List<Character> run, StringBuilder to) {
    run.sort(Comparator.comparingInt(MarkOrder::rank));
    run.forEach(to::append);
    run.clear();
  }

  private static int rank(char c) {
    return switch (c >> 8) {
      case 0x0E -> c < 0x0E80 ? thaiRank(c) : thaiRank((char) (c - 0x80));
      case 0x10 -> burmeseRank(c);
      default -> NO_MARK;
    };
  }

  /** Lao has the same marks in the same places of its block, but for one vowel and one sign. */
  private static int thaiRank(char c) {
    if ((c >= 0x0E34 && c <= 0x0E3B) || c == 0x0E31 || c == 0x0E47) {
      return 1;
    }
    if (c >= 0x0E48 && c <= 0x0E4C) {
      return 2;
    }
    if (c == 0x0E4D) {
      return 3;
    }
    return c == 0x0E30 || c == 0x0E32 || c == 0x0E45 ? 4 : NO_MARK;
  }

  /** Medials in the order of their letters, the vowel e, other vowels, the dot and the colon. */
  private static int burmeseRank(char c) {
    if (c >= 0x103B && c <= 0x103E) {
      return c - 0x103B;
    }
    return switch (c) {
      case 0x1031 -> 4;
      case 0x102D, 0x102E, 0x1032 -> 5;
      case 0x102F, 0x1030 -> 6;
      case 0x102B, 0x102C -> 7;
      case 0x1036 -> 8;
      case 0x1037 -> 9;
      default -> NO_MARK;
    };
  }
}
