package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a spreadsheet are for. Immutable.
 *
 * @param location the column of locations; -1 where there is none
 * @param width how many columns there are
 * @param fields the others that hold values, by their number from 0
 * @param problems what is wrong with the first line
 */
record SheetColumns(
    int location, int width, Map<Integer, Column> fields, List<CurationProblem> problems) {

  /** The column of locations. */
  static final String LOCATION = "location";

  /** A column of an export for people to read: the fields that were curated then. */
  static final String CURATED = "curated";

  /** Another one: what the portal doubts. */
  static final String DOUBTS = "doubts";

  private static final Set<String> LOCATIONS = Set.of(LOCATION, "path", "file", "filename");
  private static final Set<String> TO_READ = Set.of(CURATED, DOUBTS);

  /**
   * A column of values.
   *
   * @param typed its head as typed
   * @param name what it means
   */
  record Column(String typed, FieldName name) {}

  SheetColumns {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** Reads the first line of a table. */
  static SheetColumns of(String file, List<String> head) {
    int location = -1;
    Map<Integer, Column> fields = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<CurationProblem> problems = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String typed = head.get(i).strip();
      String name = typed.toLowerCase(Locale.ROOT);
      Optional<FieldName> field = FieldName.find(name);
      if (!name.isEmpty() && !seen.add(name)) {
        problems.add(problem(file, i, typed, "It stands twice; keep one of the two."));
      } else if (LOCATIONS.contains(name) && location < 0) {
        location = i;
      } else if (field.isPresent()) {
        fields.put(i, new Column(typed, field.get()));
      } else if (!name.isEmpty() && !TO_READ.contains(name)) {
        problems.add(problem(file, i, typed, FieldName.unknown(typed, "column")));
      }
    }
    return new SheetColumns(location, head.size(), fields, problems);
  }

  /** The number of the column of a field under our own name; -1 where there is none. */
  int find(CuratedField field) {
    return fields.entrySet().stream()
        .filter(column -> column.getValue().typed().toLowerCase(Locale.ROOT).equals(field.code()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** The text of a cell; empty where the row is shorter. */
  static String cell(CsvRows.Row row, int column) {
    return column >= 0 && column < row.cells().size() ? row.cells().get(column).strip() : "";
  }

  private static CurationProblem problem(String file, int column, String name, String reason) {
    return new CurationProblem(file, 1, column + 1, name, reason);
  }
}
