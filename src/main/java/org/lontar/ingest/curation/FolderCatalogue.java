package org.lontar.ingest.curation;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lontar.ingest.curation.CurationBuilder.Place;

/**
 * The {@code catalogue.csv} of a folder: a row for each document in or below it. Immutable,
 * thread-safe.
 */
public final class FolderCatalogue {

  /** The file's name. */
  public static final String NAME = "catalogue.csv";

  /** A longer one is none that somebody wrote, and is held in memory for a run. */
  public static final int MAX_BYTES = 16 << 20;

  /** Rows and values beyond which no more is held in memory. */
  static final int MAX_SAID = 300_000;

  /** Mistakes beyond which the rest is not looked at. */
  static final int MAX_PROBLEMS = 10_000;

  private static final String INSIDE = "!/";

  /** Why reading ends, for people. */
  static final String TOO_WRONG = "There are %d mistakes before this line; mend them first.";

  /** There is no such file. */
  public static final FolderCatalogue NONE =
      new FolderCatalogue(new TreeMap<>(), new TreeMap<>(), List.of());

  private final NavigableMap<String, Curation> rows;
  private final SortedMap<String, Integer> lines;
  private final List<CurationProblem> problems;

  private FolderCatalogue(
      NavigableMap<String, Curation> rows,
      SortedMap<String, Integer> lines,
      List<CurationProblem> problems) {
    this.rows = rows;
    this.lines = lines;
    this.problems = problems;
  }

  /** A file of which nothing can be used. */
  public static FolderCatalogue unusable(String file, String reason) {
    return new FolderCatalogue(
        new TreeMap<>(), new TreeMap<>(), List.of(new CurationProblem(file, 0, 0, "", reason)));
  }

  /**
   * Reads the file.
   *
   * @param file its path in the corpus, for people
   * @param in is closed
   */
  public static FolderCatalogue read(String file, InputStream in, ValueChecker checker)
      throws IOException {
    List<CurationProblem> problems = new ArrayList<>();
    NavigableMap<String, Curation> said = new TreeMap<>();
    SortedMap<String, Integer> lines = new TreeMap<>();
    int size = 0;
    try (CsvRows rows = new CsvRows(file, in, problems)) {
      SheetColumns columns = SheetColumns.of(file, rows.head());
      problems.addAll(columns.problems());
      if (columns.location() < 0 && !rows.head().isEmpty()) {
        problems.add(
            new CurationProblem(
                file, 1, 0, "", "There is no column \"location\" that names the files."));
        return new FolderCatalogue(said, lines, List.copyOf(problems));
      }
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (problems.size() >= MAX_PROBLEMS) {
          rows.endBefore(row, TOO_WRONG.formatted(problems.size()));
        } else if (size >= MAX_SAID) {
          rows.endBefore(
              row,
              "There are %d rows and values before this line; divide the catalogue among the folders below."
                  .formatted(MAX_SAID));
        } else {
          size += readRow(file, row, columns, checker, said, lines, problems);
        }
      }
    }
    return new FolderCatalogue(
        Collections.unmodifiableNavigableMap(said),
        Collections.unmodifiableSortedMap(lines),
        List.copyOf(problems));
  }

  /** Takes a row, and says how much there is in it. */
  private static int readRow(
      String file,
      CsvRows.Row row,
      SheetColumns columns,
      ValueChecker checker,
      NavigableMap<String, Curation> rows,
      SortedMap<String, Integer> lines,
      List<CurationProblem> problems) {
    CurationBuilder builder = new CurationBuilder(checker, file, problems);
    String location = location(SheetColumns.cell(row, columns.location()));
    Place place = new Place(row.line(), columns.location() + 1, SheetColumns.LOCATION);
    if (location.isEmpty()) {
      builder.problem(place, "The row names no file; write its path from this folder.");
      return 1;
    }
    if (rows.containsKey(location)) {
      builder.problem(
          place, "Line %d says of the same file already; keep one.".formatted(lines.get(location)));
      return 1;
    }
    columns.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            column -> {
              String text = SheetColumns.cell(row, column.getKey());
              FieldName name = column.getValue().name();
              if (!text.isEmpty()) {
                builder.take(
                    name,
                    Cells.split(name.field(), text),
                    new Place(row.line(), column.getKey() + 1, column.getValue().typed()));
              }
            });
    Curation said = builder.build();
    rows.put(location, said);
    lines.put(location, row.line());
    return said.size();
  }

  private static String location(String typed) {
    String plain = typed.startsWith("./") ? typed.substring(2) : typed;
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /**
   * What is said of a file and of what lies in it.
   *
   * @param location from the folder of the catalogue
   */
  public CurationFile find(String location) {
    Curation own = rows.getOrDefault(location, Curation.NONE);
    String prefix = location + INSIDE;
    SortedMap<String, Curation> entries = new TreeMap<>();
    rows.subMap(prefix, prefix + Character.MAX_VALUE)
        .forEach((row, said) -> entries.put(row.substring(prefix.length()), said));
    return own.isEmpty() && entries.isEmpty()
        ? CurationFile.NONE
        : new CurationFile(own, entries, List.of());
  }

  /** The lines of the rows by location, from the folder of the catalogue. */
  public SortedMap<String, Integer> lines() {
    return lines;
  }

  /** How much it holds, in rows and values. */
  public int size() {
    return rows.values().stream().mapToInt(Curation::size).sum();
  }

  /** What is wrong, in order. */
  public List<CurationProblem> problems() {
    return problems;
  }
}
