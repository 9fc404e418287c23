package org.lontar.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line on a page, or a part of one. Immutable.
 *
 * @param words from left to right; never empty
 * @param opens whether a paragraph begins with it
 */
record PageLine(List<PageWord> words, boolean opens) {

  /** A gap of so many widths of a letter is no space between words. */
  private static final float WIDE = 1.5f;

  /** Nor one of so many points. */
  private static final float WIDE_POINTS = 12;

  PageLine {
    words = List.copyOf(words);
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float bottom() {
    return words.getFirst().bottom();
  }

  /** The size of most of its letters: that of its longest word. */
  float size() {
    PageWord longest = words.getFirst();
    for (PageWord word : words) {
      longest = word.text().length() > longest.text().length() ? word : longest;
    }
    return longest.size();
  }

  /** How many letters it has. */
  int length() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** Its words with a space between. */
  String text() {
    return words.stream().map(PageWord::text).collect(Collectors.joining(" "));
  }

  /** The same line, as the first of a paragraph or not. */
  PageLine withOpens(boolean nowOpens) {
    return nowOpens == opens ? this : new PageLine(words, nowOpens);
  }

  /** Whether a gap as between columns or cells stands before the word at {@code at}. */
  boolean isWideBefore(int at) {
    PageWord before = words.get(at - 1);
    float gap = words.get(at).left() - before.right();
    return gap > WIDE_POINTS && gap > WIDE * Math.max(before.size(), words.get(at).size());
  }

  /** Its parts between wide gaps; itself alone where it has none. */
  List<PageLine> parts() {
    List<PageLine> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || isWideBefore(at)) {
        parts.add(new PageLine(words.subList(start, at), opens));
        start = at;
      }
    }
    return parts;
  }
}
