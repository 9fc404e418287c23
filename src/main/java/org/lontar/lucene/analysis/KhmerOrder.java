package org.lontar.lucene.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one order of what is written around a Khmer consonant; see {@link MarkOrder}. Thread-safe.
 */
final class KhmerOrder {

  private static final char COENG = '\u17D2';
  private static final char RO = '\u179A';

  /** What stays where it is. */
  private static final int NO_MARK = -1;

  private KhmerOrder() {}

  /** Robat, then consonants below (ro last), shifters, vowels and signs. */
  static String fold(String word) {
    String letters =
        word.replace("\u17A3", "\u17A2")
            .replace("\u17A4", "\u17A2\u17B6")
            .replace("\u17B2", "\u17B1")
            .replace("\u17D2\u178A", "\u17D2\u178F");
    StringBuilder ordered = new StringBuilder(letters.length());
    List<String> run = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == COENG && i + 1 < letters.length()) {
        run.add(letters.substring(i, i + 2));
        i++;
      } else if (rank(c) == NO_MARK) {
        flush(run, ordered);
        ordered.append(c);
      } else {
        run.add(String.valueOf(c));
      }
    }
    flush(run, ordered);
    return ordered.toString().replace("\u17C1\u17B8", "\u17BE").replace("\u17C1\u17B6", "\u17C4");
  }

  private static void flush(List<String> run, StringBuilder to) {
    run.sort(
        Comparator.comparingInt(
            mark -> mark.charAt(0) != COENG ? rank(mark.charAt(0)) : mark.charAt(1) == RO ? 2 : 1));
    run.forEach(to::append);
    run.clear();
  }

  /** What can be sorted; consonants below have ranks 1 and 2. */
  private static int rank(char c) {
    if (c == 0x17CC) {
      return 0;
    }
    if (c == 0x17C9 || c == 0x17CA) {
      return 3;
    }
    if (c == 0x17C1) {
      return 4;
    }
    if (c >= 0x17B6 && c <= 0x17C5) {
      return 5;
    }
    return (c >= 0x17C6 && c <= 0x17D1) || c == 0x17DD ? 6 : NO_MARK;
  }
}
