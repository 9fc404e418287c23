package org.lontar.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Cuts the best piece out of a paragraph: at the ends of sentences where they are near, else
 * between words, never inside a character as readers see it. One thread.
 */
final class PassageCutter {

  /** About three lines of a page. */
  static final int MAX_CHARS = 300;

  /** Stands where something was left out. */
  private static final String ELLIPSIS = "…";

  /** Keeps an ellipsis on the line of the word before it. */
  private static final String NO_BREAK_SPACE = "\u00a0";

  /** What stands before the first mark, so that it is read in its context. */
  private static final int LEAD_CHARS = 60;

  /** How far back a sentence may begin to be shown from its beginning. */
  private static final int SENTENCE_LEAD_CHARS = 120;

  /**
   * A piece.
   *
   * @param text with an ellipsis at each end that was cut
   * @param marks in it, merged, in order
   */
  record Piece(String text, List<Span> marks) {}

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  /**
   * Cuts a paragraph.
   *
   * @param text the whole paragraph
   * @param marks in it, merged, in order, at least one
   */
  Piece cut(String text, List<Span> marks) {
    if (text.length() <= MAX_CHARS) {
      return new Piece(text, marks);
    }
    int first = marks.get(richest(marks)).start();
    // Boundaries are looked for in the neighborhood only: a paragraph may be a whole book.
    int from = Math.max(0, first - 2 * MAX_CHARS);
    int to = Math.min(text.length(), first + 3 * MAX_CHARS);
    String near = text.substring(from, to);
    sentences.setText(near);
    words.setText(near);
    int start = from + startOf(near, first - from, from == 0);
    int end = from + endOf(near, start - from, to == text.length());
    return piece(text, start, end, marks);
  }

  /** The place in the list of the mark from which most others are seen. */
  private static int richest(List<Span> marks) {
    int best = 0;
    int most = 0;
    int end = 0;
    for (int start = 0; start < marks.size(); start++) {
      int limit = marks.get(start).start() + MAX_CHARS - LEAD_CHARS;
      while (end < marks.size() && marks.get(end).end() <= limit) {
        end++;
      }
      if (end - start > most) {
        most = end - start;
        best = start;
      }
    }
    return best;
  }

  private int startOf(String near, int first, boolean isWhole) {
    int sentence = first == 0 ? 0 : sentences.preceding(Math.min(first + 1, near.length()));
    boolean isKnown = isWhole || sentence > 0;
    if (isKnown && sentence >= 0 && first - sentence <= SENTENCE_LEAD_CHARS) {
      return sentence;
    }
    int lead = Math.max(0, first - LEAD_CHARS);
    int word = words.isBoundary(lead) ? lead : words.following(lead);
    return word == BreakIterator.DONE || word > first ? first : word;
  }

  private int endOf(String near, int start, boolean isWhole) {
    int limit = start + MAX_CHARS;
    if (limit >= near.length() && isWhole) {
      return near.length();
    }
    limit = Math.min(limit, near.length() - 1);
    int sentence = sentences.preceding(limit + 1);
    if (sentence > start + MAX_CHARS / 2) {
      return sentence;
    }
    int word = words.preceding(limit + 1);
    return word > start ? word : limit;
  }

  private static Piece piece(String text, int start, int end, List<Span> marks) {
    int begin = start;
    int stop = end;
    while (begin < stop && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (stop > begin && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    String before = text.substring(0, begin).isBlank() ? "" : ELLIPSIS;
    String after = text.substring(stop).isBlank() ? "" : ellipsisAfter(text, stop);
    int shift = begin - before.length();
    int last = stop;
    List<Span> inside =
        marks.stream()
            .filter(mark -> mark.start() >= shift + before.length() && mark.end() <= last)
            .map(mark -> mark.shifted(shift))
            .toList();
    return new Piece(before + text.substring(begin, stop) + after, inside);
  }

  /** Apart from a sentence that ended, close to one that did not. */
  private static String ellipsisAfter(String text, int stop) {
    return switch (Character.getType(text.codePointBefore(stop))) {
      case Character.OTHER_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          NO_BREAK_SPACE + ELLIPSIS;
      default -> ELLIPSIS;
    };
  }
}
