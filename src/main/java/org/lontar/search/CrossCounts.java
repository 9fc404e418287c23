package org.lontar.search;

import java.util.List;
import org.lontar.document.Dimension;

/**
 * How many documents of a request have each pair of values of two dimensions, all of it from one
 * point in time. Each count is the total of the request that chooses both values and leaves the
 * rest as it was; where the request chooses in one of the two dimensions, only chosen values are
 * rows or columns. A document with two values is in two rows, so that rows may add up to more than
 * the total of their column. Immutable.
 *
 * @param rowDimension what the rows are
 * @param columnDimension what the columns are
 * @param total how many documents the request finds, copies among them
 * @param rows in the order of their values, {@code none} last; only values that a document has
 * @param columns in the same order
 * @param omittedValues how many values are left out, because there are more than {@value
 *     #MAX_VALUES} in a dimension; those of the fewest documents are
 * @param stats cost and state
 */
public record CrossCounts(
    Dimension rowDimension,
    Dimension columnDimension,
    HitCount total,
    List<Row> rows,
    List<Column> columns,
    int omittedValues,
    SearchStats stats) {

  /** So many values of a dimension are counted. */
  public static final int MAX_VALUES = 500;

  /** Copies the lists. */
  public CrossCounts {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param value a code, or {@code none}
   * @param total documents that have it
   */
  public record Column(String value, long total) {}

  /**
   * A row. Immutable.
   *
   * @param value a code, or {@code none}
   * @param total documents that have it
   * @param counts for each column, in their order
   */
  public record Row(String value, long total, List<Long> counts) {
    /** Copies the list. */
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
