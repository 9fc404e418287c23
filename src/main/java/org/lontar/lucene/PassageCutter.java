package org.lontar.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.lontar.lucene.TextBreaks.Break;
import org.lontar.lucene.TextBreaks.Strength;

/**
 * Cuts a piece out of a paragraph: whole sentences where they are short enough, else whole clauses,
 * else between words, never inside a word. One thread.
 */
final class PassageCutter {

  /** About three lines of a page. What must be shown together may be longer. */
  static final int MAX_CHARS = 300;

  /** How far around its marks a piece may reach. */
  static final int CONTEXT_CHARS = MAX_CHARS;

  /** Stands where something was left out. */
  private static final String ELLIPSIS = "…";

  /** Keeps an ellipsis on the line of the word before it. */
  private static final String NO_BREAK_SPACE = "\u00a0";

  /** What stands before the first mark where nothing better than a word begins. */
  private static final int LEAD_CHARS = 60;

  /** What it is worth to begin or end at a break one step stronger. */
  private static final double STRENGTH_WEIGHT = 100;

  /** What a piece gains by its length: context is good, behind the words more than before. */
  private static final double LENGTH_WEIGHT = 60;

  private static final double LEAD_WEIGHT = 40;

  /**
   * A piece.
   *
   * @param text with an ellipsis at each end that was cut
   * @param marks in it, merged, in order
   */
  record Piece(String text, List<Span> marks) {}

  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  /**
   * Cuts a paragraph.
   *
   * @param near the paragraph, or what of it stands near what must be shown
   * @param isStart whether the paragraph begins where {@code near} does
   * @param isEnd whether it ends there
   * @param core what must be shown, in {@code near}
   * @param marks in {@code near}, merged, in order
   */
  Piece cut(String near, boolean isStart, boolean isEnd, Span core, List<Span> marks) {
    if (isStart && isEnd && near.length() <= MAX_CHARS) {
      return new Piece(near, marks);
    }
    words.setText(near);
    List<Break> breaks = TextBreaks.of(near);
    List<Break> starts = starts(isStart, core, breaks);
    List<Break> ends = ends(near, isEnd, core, breaks);
    Span best = new Span(starts.getFirst().offset(), ends.getFirst().offset());
    double bestValue = Double.NEGATIVE_INFINITY;
    for (Break start : starts) {
      for (Break end : ends) {
        double value = value(start, end, core);
        if (value > bestValue) {
          bestValue = value;
          best = new Span(start.offset(), end.offset());
        }
      }
    }
    return piece(near, isStart, isEnd, best, marks);
  }

  /** Negative for what is too long, and the more so the longer it is. */
  private static double value(Break start, Break end, Span core) {
    int length = end.offset() - start.offset();
    if (length > MAX_CHARS) {
      return -length;
    }
    double filled = (double) length / MAX_CHARS;
    double lead = (double) (core.start() - start.offset()) / MAX_CHARS;
    return 1_000
        + STRENGTH_WEIGHT * (start.strength().steps() + end.strength().steps())
        + LENGTH_WEIGHT * filled
        - LEAD_WEIGHT * lead;
  }

  /** Where the piece may begin; at least one place. */
  private List<Break> starts(boolean isStart, Span core, List<Break> breaks) {
    List<Break> starts = new ArrayList<>();
    if (isStart) {
      starts.add(new Break(0, Strength.SENTENCE));
    }
    for (Break each : breaks) {
      if (each.offset() <= core.start() && each.strength() != Strength.WORD) {
        starts.add(each);
      }
    }
    int lead = Math.max(0, core.start() - LEAD_CHARS);
    int word = wordFrom(lead);
    starts.add(new Break(word <= core.start() ? word : core.start(), Strength.WORD));
    return starts;
  }

  /** Where the piece may end; at least one place. */
  private List<Break> ends(String near, boolean isEnd, Span core, List<Break> breaks) {
    List<Break> ends = new ArrayList<>();
    if (isEnd) {
      ends.add(new Break(near.length(), Strength.SENTENCE));
    }
    for (Break each : breaks) {
      if (each.offset() >= core.end() && each.strength() != Strength.WORD) {
        ends.add(each);
      }
    }
    ends.add(new Break(wordEnd(near, core, core.start()), Strength.WORD));
    ends.add(new Break(wordEnd(near, core, core.start() - LEAD_CHARS), Strength.WORD));
    return ends;
  }

  /** The last end of a word that leaves a piece from {@code start} short enough. */
  private int wordEnd(String near, Span core, int start) {
    int limit = Math.max(core.end(), Math.min(near.length(), Math.max(0, start) + MAX_CHARS));
    if (limit >= near.length()) {
      return near.length();
    }
    int word = words.isBoundary(limit) ? limit : words.preceding(limit);
    return word >= core.end() ? word : wordFrom(core.end());
  }

  /** The first boundary of words from an offset on. */
  private int wordFrom(int offset) {
    return offset == 0 || words.isBoundary(offset) ? offset : words.following(offset);
  }

  private static Piece piece(
      String near, boolean isStart, boolean isEnd, Span cut, List<Span> marks) {
    int begin = cut.start();
    int stop = cut.end();
    while (begin < stop && Character.isWhitespace(near.charAt(begin))) {
      begin++;
    }
    while (stop > begin && Character.isWhitespace(near.charAt(stop - 1))) {
      stop--;
    }
    boolean isWholeStart = isStart && near.substring(0, begin).isBlank();
    boolean isWholeEnd = isEnd && near.substring(stop).isBlank();
    String before = isWholeStart ? "" : ELLIPSIS;
    String after = isWholeEnd ? "" : ellipsisAfter(near, stop);
    int first = begin;
    int last = stop;
    List<Span> inside =
        marks.stream()
            .filter(mark -> mark.start() >= first && mark.end() <= last)
            .map(mark -> mark.shifted(first - before.length()))
            .toList();
    return new Piece(before + near.substring(begin, stop) + after, inside);
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
