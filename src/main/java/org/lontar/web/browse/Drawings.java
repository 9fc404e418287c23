package org.lontar.web.browse;

import java.util.ArrayList;
import java.util.List;
import org.lontar.web.browse.Coverage.State;

/** Draws tables as pictures. Immutable, thread-safe. */
public final class Drawings {
  private static final int MARGIN = 16;
  private static final int ROW = 26;
  private static final int COLUMN = 40;
  private static final int LETTER = 7;
  private static final int MAX_HEAD_LETTERS = 52;
  private static final int TITLE = 40;
  private static final int BASE = 17;

  /** Heads of columns that are longer stand on their side. */
  private static final int MAX_LYING_LETTERS = 6;

  private static final String NO_EDGE = "none";

  private Drawings() {}

  /** The picture of a matrix. */
  public static Drawing of(Matrix matrix, String description) {
    List<String> heads = new ArrayList<>(List.of(matrix.totalName()));
    matrix.columns().forEach(head -> heads.add(head.name()));
    List<Matrix.Line> lines = new ArrayList<>(matrix.lines());
    lines.add(matrix.totals());
    Sheet sheet = new Sheet(heads, lines.stream().map(line -> line.head().name()).toList());
    for (int row = 0; row < lines.size(); row++) {
      List<Cell> cells = new ArrayList<>(List.of(lines.get(row).total()));
      cells.addAll(lines.get(row).cells());
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = cells.get(column);
        sheet.cell(row, column, fill(cell), NO_EDGE, ink(cell), cell.text(), column == 0);
      }
    }
    return sheet.drawing(matrix.caption(), description);
  }

  private static String fill(Cell cell) {
    return cell.shade() == 0 ? Palette.PAPER : Palette.GROUNDS.get(cell.shade() - 1);
  }

  private static String ink(Cell cell) {
    if (cell.shade() > 0) {
      return Palette.INKS.get(cell.shade() - 1);
    }
    return switch (cell.state()) {
      case COUNT -> Palette.INK;
      case ZERO, NO_MEETING -> Palette.MUTED;
      case NOT_HELD -> Palette.LACQUER;
    };
  }

  /** The picture of the meetings. */
  public static Drawing of(Coverage coverage, String description) {
    List<Coverage.Row> rows =
        coverage.groups().stream().flatMap(group -> group.rows().stream()).toList();
    Sheet sheet = new Sheet(coverage.years(), rows.stream().map(Coverage.Row::name).toList());
    for (int row = 0; row < rows.size(); row++) {
      List<Coverage.YearCell> cells = rows.get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        draw(sheet, row, column, cells.get(column));
      }
    }
    return sheet.drawing(coverage.caption(), description);
  }

  private static void draw(Sheet sheet, int row, int column, Coverage.YearCell cell) {
    boolean isHeld =
        cell.marks().stream()
            .anyMatch(m -> m.state() == State.HELD || m.state() == State.UNNUMBERED);
    String text =
        switch (cell.state()) {
          case NO_MEETING -> Signs.IDLE;
          case UNKNOWN -> Signs.UNKNOWN;
          case HELD, UNNUMBERED, UNSURE, NOT_HELD ->
              String.join(" ", cell.marks().stream().map(Coverage.Mark::text).toList());
        };
    boolean isMissing = cell.state() == State.NOT_HELD || cell.state() == State.UNSURE;
    sheet.cell(
        row,
        column,
        isHeld ? Palette.GROUNDS.get(1) : Palette.PAPER,
        isMissing && !isHeld ? Palette.LACQUER : NO_EDGE,
        isHeld ? Palette.INK : isMissing ? Palette.LACQUER : Palette.MUTED,
        text,
        false);
  }

  /** A sheet while it is drawn. One thread. */
  private static final class Sheet {
    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Word> words = new ArrayList<>();
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    Sheet(List<String> columns, List<String> rows) {
      int longest = columns.stream().mapToInt(String::length).max().orElse(0);
      boolean stand = longest > MAX_LYING_LETTERS;
      left = MARGIN + LETTER * Math.min(MAX_HEAD_LETTERS, longest(rows)) + 12;
      top = MARGIN + TITLE + (stand ? LETTER * Math.min(MAX_HEAD_LETTERS, longest) : ROW);
      width = left + COLUMN * columns.size() + MARGIN;
      height = top + ROW * rows.size() + MARGIN;
      for (int column = 0; column < columns.size(); column++) {
        int x = left + COLUMN * column + COLUMN / 2;
        words.add(
            stand
                ? word(x + 4, top - 8, columns.get(column), "start", -90)
                : word(x, top - 8, columns.get(column), "middle", 0));
      }
      for (int row = 0; row < rows.size(); row++) {
        words.add(word(left - 10, top + ROW * row + BASE, rows.get(row), "end", 0));
      }
    }

    private static int longest(List<String> texts) {
      return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Drawing.Word word(int x, int y, String text, String anchor, int turn) {
      String cut =
          text.length() <= MAX_HEAD_LETTERS ? text : text.substring(0, MAX_HEAD_LETTERS) + "…";
      return new Drawing.Word(x, y, cut, anchor, Palette.INK, 400, turn);
    }

    void cell(
        int row, int column, String fill, String edge, String ink, String text, boolean isStrong) {
      int x = left + COLUMN * column;
      int y = top + ROW * row;
      boxes.add(new Drawing.Box(x + 1, y + 1, COLUMN - 2, ROW - 2, fill, edge));
      words.add(
          new Drawing.Word(x + COLUMN / 2, y + BASE, text, "middle", ink, isStrong ? 600 : 400, 0));
    }

    Drawing drawing(String title, String description) {
      int fits = Math.max(width, 2 * MARGIN + LETTER * title.length() * 4 / 3);
      words.add(new Drawing.Word(MARGIN, MARGIN + 16, title, "start", Palette.INK, 600, 0));
      return new Drawing(fits, height, title, description, boxes, words);
    }
  }
}
