package org.lontar.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts columns one after the other where the file has them line by line. A gutter is believed where
 * many lines have a wide gap at the same place, hardly any crosses it, and both sides are running
 * text and not the cells of a table. Immutable.
 */
final class PageColumns {
  /** Lines that two columns need side by side. */
  private static final int FEWEST_LINES = 6;

  /** How often a part of a page is divided again. */
  private static final int MOST_SPLITS = 3;

  /** No page that people read has more; looking for columns takes the square of their number. */
  private static final int MOST_WORDS = 5_000;

  /** Of the lines that reach over the gutter, so many must have a gap there. */
  private static final double CLEAR = 0.8;

  /** So many lines of a column must come near its right edge, as running text does. */
  private static final double FULL_LINES = 0.5;

  /** The share of its column's width that a full line fills. */
  private static final double FULL_WIDTH = 0.8;

  /** A line of running text has so many words, a cell of a table fewer. */
  private static final int FEWEST_WORDS = 4;

  /** The share of the whole width that a column has at least. */
  private static final double NARROWEST = 0.2;

  /** Lines further apart than so many times the usual are not of one paragraph. */
  private static final float PARAGRAPH_GAP = 1.35f;

  private PageColumns() {}

  /** The lines in reading order. */
  static List<PageLine> inOrder(List<PageLine> lines) {
    return inOrder(lines, MOST_SPLITS);
  }

  private static List<PageLine> inOrder(List<PageLine> lines, int splits) {
    float gutter = splits == 0 ? -1 : gutter(lines);
    if (gutter < 0) {
      return lines;
    }
    List<PageLine> ordered = new ArrayList<>();
    List<PageLine> left = new ArrayList<>();
    List<PageLine> right = new ArrayList<>();
    for (PageLine line : lines) {
      int cut = cut(line, gutter);
      if (line.right() <= gutter) {
        left.add(line);
      } else if (line.left() >= gutter) {
        right.add(line);
      } else if (cut > 0) {
        left.add(new PageLine(line.words().subList(0, cut), line.opens()));
        right.add(new PageLine(line.words().subList(cut, line.words().size()), line.opens()));
      } else {
        add(left, right, ordered, splits);
        ordered.add(line);
      }
    }
    add(left, right, ordered, splits);
    return ordered;
  }

  private static void add(
      List<PageLine> left, List<PageLine> right, List<PageLine> ordered, int splits) {
    ordered.addAll(inOrder(paragraphs(left), splits - 1));
    ordered.addAll(inOrder(paragraphs(right), splits - 1));
    left.clear();
    right.clear();
  }

  /** Where the lines of a column are further apart than most, a paragraph begins. */
  private static List<PageLine> paragraphs(List<PageLine> column) {
    float usual = usualGap(column);
    List<PageLine> opened = new ArrayList<>();
    for (int at = 0; at < column.size(); at++) {
      boolean opens =
          at == 0
              || column.get(at).bottom() - column.get(at - 1).bottom() > usual * PARAGRAPH_GAP
              || column.get(at).bottom() < column.get(at - 1).bottom();
      opened.add(column.get(at).withOpens(opens));
    }
    return opened;
  }

  private static float usualGap(List<PageLine> column) {
    List<Float> gaps = new ArrayList<>();
    for (int at = 1; at < column.size(); at++) {
      gaps.add(Math.abs(column.get(at).bottom() - column.get(at - 1).bottom()));
    }
    gaps.sort(null);
    return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 2);
  }

  /** The first word behind the gutter, where a wide gap stands before it; else 0. */
  private static int cut(PageLine line, float gutter) {
    for (int at = 1; at < line.words().size(); at++) {
      if (line.words().get(at).left() >= gutter) {
        return line.words().get(at - 1).right() <= gutter && line.isWideBefore(at) ? at : 0;
      }
    }
    return 0;
  }

  /** The middle of the gutter, or -1 where there is none. */
  private static float gutter(List<PageLine> lines) {
    int words = lines.stream().mapToInt(line -> line.words().size()).sum();
    if (lines.size() < FEWEST_LINES || words > MOST_WORDS) {
      return -1;
    }
    float best = -1;
    int most = FEWEST_LINES - 1;
    for (PageLine line : lines) {
      for (int at = 1; at < line.words().size(); at++) {
        if (line.isWideBefore(at)) {
          float middle = (line.words().get(at - 1).right() + line.words().get(at).left()) / 2;
          int cuts = most >= lines.size() ? 0 : cuts(lines, middle);
          if (cuts > most && isClear(lines, middle, cuts)) {
            most = cuts;
            best = middle;
          }
        }
      }
    }
    return best;
  }

  private static int cuts(List<PageLine> lines, float gutter) {
    return (int) lines.stream().filter(line -> cut(line, gutter) > 0).count();
  }

  private static boolean isClear(List<PageLine> lines, float gutter, int cuts) {
    long over =
        lines.stream().filter(line -> line.left() < gutter && line.right() > gutter).count();
    return cuts >= CLEAR * over && isRunningText(lines, gutter);
  }

  private static boolean isRunningText(List<PageLine> lines, float gutter) {
    float leftEdge = Float.MAX_VALUE;
    float leftEnd = 0;
    float rightStart = Float.MAX_VALUE;
    float rightEdge = 0;
    for (PageLine line : lines) {
      int cut = cut(line, gutter);
      if (cut > 0) {
        leftEdge = Math.min(leftEdge, line.left());
        leftEnd = Math.max(leftEnd, line.words().get(cut - 1).right());
        rightStart = Math.min(rightStart, line.words().get(cut).left());
        rightEdge = Math.max(rightEdge, line.right());
      }
    }
    float leftWidth = leftEnd - leftEdge;
    float rightWidth = rightEdge - rightStart;
    float whole = rightEdge - leftEdge;
    return leftWidth > whole * NARROWEST
        && rightWidth > whole * NARROWEST
        && areFull(lines, gutter, leftEdge, leftWidth, rightStart, rightWidth);
  }

  private static int wordCount(List<PageWord> runs) {
    return runs.stream().mapToInt(PageWord::wordCount).sum();
  }

  private static boolean areFull(
      List<PageLine> lines,
      float gutter,
      float leftEdge,
      float leftWidth,
      float rightStart,
      float rightWidth) {
    int cuts = 0;
    int words = 0;
    int leftWords = 0;
    int fullLeft = 0;
    int fullRight = 0;
    for (PageLine line : lines) {
      int cut = cut(line, gutter);
      if (cut > 0) {
        cuts++;
        leftWords += wordCount(line.words().subList(0, cut));
        words += wordCount(line.words());
        fullLeft += line.words().get(cut - 1).right() - leftEdge > leftWidth * FULL_WIDTH ? 1 : 0;
        fullRight += line.right() - rightStart > rightWidth * FULL_WIDTH ? 1 : 0;
      }
    }
    boolean wordy = Math.min(leftWords, words - leftWords) >= cuts * FEWEST_WORDS;
    return wordy && fullLeft >= cuts * FULL_LINES && fullRight >= cuts * FULL_LINES;
  }
}
