package org.lontar.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows of tables: lines one under another with three parts or more that begin at the same
 * places. Immutable.
 */
final class PageTables {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;

  /** How far cells of one column may begin apart, in points. */
  private static final float TOLERANCE = 4;

  private PageTables() {}

  /** How many lines from {@code start} are the rows of a table; 0 where it is none. */
  static int rows(List<PageLine> lines, int start) {
    List<PageLine> first = lines.get(start).parts();
    if (first.size() < FEWEST_CELLS) {
      return 0;
    }
    int end = start + 1;
    while (end < lines.size() && isRow(first, lines.get(end), lines.get(end - 1))) {
      end++;
    }
    return end - start >= FEWEST_ROWS ? end - start : 0;
  }

  private static boolean isRow(List<PageLine> first, PageLine line, PageLine above) {
    List<PageLine> parts = line.parts();
    if (parts.size() < FEWEST_CELLS || line.bottom() <= above.bottom()) {
      return false;
    }
    int aligned = 0;
    for (PageLine part : parts) {
      aligned += first.stream().anyMatch(cell -> isAligned(cell, part)) ? 1 : 0;
    }
    return aligned >= parts.size() - 1 && Math.abs(parts.size() - first.size()) <= 1;
  }

  /** At their left edge, their right one, or their middle. */
  private static boolean isAligned(PageLine cell, PageLine part) {
    return Math.abs(cell.left() - part.left()) < TOLERANCE
        || Math.abs(cell.right() - part.right()) < TOLERANCE
        || Math.abs(cell.left() + cell.right() - part.left() - part.right()) < 2 * TOLERANCE;
  }

  /** The words of each cell. */
  static List<String> cells(PageLine row) {
    List<String> cells = new ArrayList<>();
    row.parts().forEach(part -> cells.add(part.text()));
    return cells;
  }
}
