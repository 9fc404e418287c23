package org.lontar.web.browse;

import java.util.List;

/**
 * A table of counts, with its words. Immutable.
 *
 * @param caption what it counts
 * @param corner what its rows are
 * @param totalName the head of the column of totals
 * @param columns the heads of the others
 * @param lines one for each row
 * @param totals the last line
 */
public record Matrix(
    String caption,
    String corner,
    String totalName,
    List<Head> columns,
    List<Line> lines,
    Line totals) {

  /** Copies the lists. */
  public Matrix {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * The head of a row or column.
   *
   * @param name for people
   * @param isNone whether it stands for documents without a value
   */
  public record Head(String name, boolean isNone) {}

  /**
   * A row.
   *
   * @param head its name
   * @param total its documents
   * @param cells one for each column
   */
  public record Line(Head head, Cell total, List<Cell> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Whether nothing was counted. */
  public boolean isEmpty() {
    return totals.total().count() == 0;
  }

  /** Whether a cell is of this state. */
  public boolean has(Cell.State state) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .anyMatch(cell -> cell.state() == state);
  }
}
