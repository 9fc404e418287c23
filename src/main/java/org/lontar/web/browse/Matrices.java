package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.ChairTerms;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.SearchRequest;
import org.lontar.search.CrossCounts;
import org.lontar.web.page.Names;

/** Makes matrices out of counts. Immutable, thread-safe. */
public final class Matrices {
  private final Names names;
  private final Axes axes;

  /** Makes matrices with these names. */
  public Matrices(Names names, Labels labels, ChairTerms terms) {
    this.names = names;
    this.axes = new Axes(labels, terms);
  }

  /**
   * The matrix of a request.
   *
   * @param request as it was counted, see {@link MatrixLinks#plain}
   * @param absences say what a 0 means
   */
  public Matrix of(MatrixKind kind, SearchRequest request, CrossCounts counts, Absences absences) {
    return new Draft(kind, request, counts, absences).matrix();
  }

  /** One matrix while it is made. */
  private final class Draft {
    private final MatrixKind kind;
    private final SearchRequest request;
    private final CrossCounts counts;
    private final Absences absences;
    private final Map<String, CrossCounts.Row> rows = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> columns;
    private final long greatest;

    Draft(MatrixKind kind, SearchRequest request, CrossCounts counts, Absences absences) {
      this.kind = kind;
      this.request = request;
      this.counts = counts;
      this.absences = absences;
      counts.rows().forEach(row -> rows.put(row.value(), row));
      List<String> heads = counts.columns().stream().map(CrossCounts.Column::value).toList();
      heads.forEach(head -> places.put(head, places.size()));
      this.columns = axes.of(kind.columns(), request, heads);
      this.greatest =
          counts.rows().stream()
              .flatMap(row -> row.counts().stream())
              .mapToLong(Long::longValue)
              .max()
              .orElse(0);
    }

    Matrix matrix() {
      List<String> values =
          axes.of(
              kind.rows(), request, counts.rows().stream().map(CrossCounts.Row::value).toList());
      return new Matrix(
          names.text("browse." + kind.code() + ".caption", counts.total().value()),
          names.of(kind.rows()),
          names.text("browse.total"),
          columns.stream().map(value -> head(kind.columns(), value)).toList(),
          values.stream().map(this::line).toList(),
          totals());
    }

    private Matrix.Head head(Dimension dimension, String value) {
      boolean isNone = value.equals(Dimension.NONE);
      return new Matrix.Head(
          isNone ? names.text("browse.none." + dimension.code()) : names.label(dimension, value),
          isNone);
    }

    private Matrix.Line line(String value) {
      CrossCounts.Row row = rows.get(value);
      List<Cell> cells = new ArrayList<>();
      for (String column : columns) {
        Integer place = places.get(column);
        long count = row == null || place == null ? 0 : row.counts().get(place);
        cells.add(count == 0 ? absent(value, column) : cell(count, value, column));
      }
      long total = row == null ? 0 : row.total();
      String href = total == 0 ? "" : MatrixLinks.list(kind, request, value, null);
      return new Matrix.Line(head(kind.rows(), value), total(total, href), cells);
    }

    private Matrix.Line totals() {
      List<Cell> cells = new ArrayList<>();
      for (String column : columns) {
        Integer place = places.get(column);
        long count = place == null ? 0 : counts.columns().get(place).total();
        String href = count == 0 ? "" : MatrixLinks.list(kind, request, null, column);
        cells.add(total(count, href));
      }
      long all = counts.total().value();
      String href = all == 0 ? "" : MatrixLinks.list(kind, request, null, null);
      return new Matrix.Line(
          new Matrix.Head(names.text("browse.total"), false), total(all, href), cells);
    }

    private Cell cell(long count, String row, String column) {
      return new Cell(
          count,
          Cell.State.COUNT,
          names.number(count),
          "",
          Cell.shade(count, greatest),
          MatrixLinks.list(kind, request, row, column));
    }

    private Cell total(long count, String href) {
      Cell.State state = count == 0 ? Cell.State.ZERO : Cell.State.COUNT;
      return new Cell(count, state, names.number(count), "", 0, href);
    }

    private Cell absent(String row, String column) {
      Cell.State state = kind == MatrixKind.SECTORS ? absences.of(row, column) : Cell.State.ZERO;
      return switch (state) {
        case NO_MEETING -> new Cell(0, state, Signs.IDLE, names.text("browse.sign.idle"), 0, "");
        case NOT_HELD ->
            new Cell(0, state, Signs.MISSING, names.text("browse.sign.missing"), 0, "");
        case ZERO, COUNT -> new Cell(0, Cell.State.ZERO, "0", "", 0, "");
      };
    }
  }
}
