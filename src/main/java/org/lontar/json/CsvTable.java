package org.lontar.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as a sheet (RFC 4180). A cell that a spreadsheet program would run as a formula has a {@code
 * '} before it. Thread-safe.
 */
public final class CsvTable {

  /** What makes spreadsheet programs take a cell for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvTable() {}

  /** The sheet, with a line break behind each row. */
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String guarded = isFormula ? "'" + text : text;
    boolean isQuoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
    return isQuoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
