package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells of spreadsheets: several values stand in one with {@code |} between them, and a cell that a
 * spreadsheet program would run as a formula has a {@code '} before it. All that is written is read
 * back as it was.
 */
public final class Cells {

  /** Says that there is none. */
  static final String NONE = "none";

  /** What makes spreadsheet programs take a cell for a formula, and the mark itself. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠'";

  private Cells() {}

  /** The cell's text as it is written. Thread-safe. */
  public static String guarded(String text) {
    return startsLikeFormula(text) ? "'" + text : text;
  }

  /** The cell's text as it was before it was guarded. */
  static String unguarded(String text) {
    return text.startsWith("'") && startsLikeFormula(text.substring(1)) ? text.substring(1) : text;
  }

  /** Values as one text. */
  static String joined(CuratedField field, List<String> values) {
    if (!field.isList()) {
      return values.isEmpty() ? "" : values.getFirst();
    }
    return values.stream()
        .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | "));
  }

  /**
   * The values of a text that is not blank.
   *
   * @return null where the text says that there is none
   */
  static @Nullable List<String> split(CuratedField field, String text) {
    String stripped = text.strip();
    if (stripped.toLowerCase(Locale.ROOT).equals(NONE) && field.canBeNone()) {
      return null;
    }
    if (!field.isList()) {
      return List.of(stripped);
    }
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c == '\\' && i + 1 < stripped.length() && "\\|".indexOf(stripped.charAt(i + 1)) >= 0) {
        value.append(stripped.charAt(++i));
      } else if (c == '|' || (field.isOfCodes() && (c == ';' || c == ','))) {
        addTo(values, value);
      } else {
        value.append(c);
      }
    }
    addTo(values, value);
    return values;
  }

  private static void addTo(List<String> values, StringBuilder value) {
    String text = value.toString().strip();
    if (!text.isEmpty()) {
      values.add(text);
    }
    value.setLength(0);
  }

  private static boolean startsLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
