package org.lontar.ingest.curation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lontar.document.SourceDocument;

/**
 * Reads a spreadsheet against the documents that it speaks of: what a cell says otherwise than the
 * document does is a change; an empty cell says nothing, {@value Cells#NONE} that there is none,
 * {@value RowReader#AUTO} takes back what a librarian said. One thread.
 */
public final class SheetReader {

  private final ValueChecker checker;
  private final Documents documents;

  /** Where documents are found. */
  public interface Documents {

    /** The document of an id. */
    Optional<SourceDocument> findById(String id) throws IOException;

    /** The document at a location. */
    Optional<SourceDocument> findByLocation(String location) throws IOException;
  }

  /**
   * What a row changes of a document.
   *
   * @param line of the row
   * @param location of the document
   * @param said what is said anew
   * @param withdrawn what is no longer said
   */
  public record Change(int line, String location, Curation said, Set<CuratedField> withdrawn) {
    /** Copies the set. */
    public Change {
      withdrawn = Set.copyOf(withdrawn);
    }
  }

  /**
   * What a spreadsheet says.
   *
   * @param rows how many there are
   * @param unchanged rows that say what is so already
   * @param emptied cells of rows that hold, empty where the document has a value
   * @param changes of the rows that can be taken over
   * @param problems of the others and of the whole, in the order of lines
   */
  public record Sheet(
      long rows,
      long unchanged,
      long emptied,
      List<Change> changes,
      List<CurationProblem> problems) {
    /** Copies the lists. */
    public Sheet {
      changes = List.copyOf(changes);
      problems = problems.stream().sorted().toList();
    }
  }

  /** A reader. */
  public SheetReader(ValueChecker checker, Documents documents) {
    this.checker = checker;
    this.documents = documents;
  }

  /**
   * Reads a spreadsheet.
   *
   * @param file its name for people
   * @param in is closed
   */
  public Sheet read(String file, InputStream in) throws IOException {
    List<CurationProblem> problems = new ArrayList<>();
    try (CsvRows rows = new CsvRows(file, in, problems)) {
      SheetColumns columns = SheetColumns.of(file, rows.head());
      problems.addAll(columns.problems());
      if (columns.location() < 0 && columns.find(CuratedField.ID) < 0) {
        if (problems.isEmpty()) {
          problems.add(
              new CurationProblem(
                  file, 1, 0, "", "There is neither a column \"id\" nor one \"location\"."));
        }
        return new Sheet(0, 0, 0, List.of(), problems);
      }
      return read(file, rows, columns, problems);
    }
  }

  private Sheet read(
      String file, CsvRows rows, SheetColumns columns, List<CurationProblem> problems)
      throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    long count = 0;
    long unchanged = 0;
    long emptied = 0;
    for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
      if (problems.size() >= FolderCatalogue.MAX_PROBLEMS) {
        rows.endBefore(row, FolderCatalogue.TOO_WRONG.formatted(problems.size()));
        continue;
      }
      count++;
      List<CurationProblem> ofRow = new ArrayList<>();
      RowReader reading =
          new RowReader(documents, columns, row, new CurationBuilder(checker, file, ofRow));
      Change change = reading.read(lines);
      problems.addAll(ofRow);
      if (change != null && ofRow.isEmpty()) {
        emptied += reading.emptied();
        if (change.said().isEmpty() && change.withdrawn().isEmpty()) {
          unchanged++;
        } else {
          changes.add(change);
        }
      }
    }
    return new Sheet(count, unchanged, emptied, changes, problems);
  }
}
