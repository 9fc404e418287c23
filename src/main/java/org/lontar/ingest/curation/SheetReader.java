package org.lontar.ingest.curation;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.curation.CurationBuilder.Place;

/**
 * Reads a spreadsheet against the documents that it speaks of: what a cell says otherwise than the
 * document does is a change; an empty cell says nothing, {@value Cells#NONE} that there is none,
 * {@value #AUTO} takes back what a librarian said. One thread.
 */
public final class SheetReader {

  private static final String AUTO = "auto";

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
      count++;
      List<CurationProblem> ofRow = new ArrayList<>();
      RowReading reading = new RowReading(file, row, columns, ofRow);
      Change change = reading.read(lines);
      problems.addAll(ofRow);
      if (change != null && ofRow.isEmpty()) {
        emptied += reading.emptied;
        if (change.said().isEmpty() && change.withdrawn().isEmpty()) {
          unchanged++;
        } else {
          changes.add(change);
        }
      }
    }
    return new Sheet(count, unchanged, emptied, changes, problems);
  }

  /** One row while it is read. */
  private final class RowReading {
    private final String file;
    private final CsvRows.Row row;
    private final SheetColumns columns;
    private final CurationBuilder builder;
    private final Set<CuratedField> withdrawn = EnumSet.noneOf(CuratedField.class);
    private int emptied;

    RowReading(String file, CsvRows.Row row, SheetColumns columns, List<CurationProblem> problems) {
      this.file = file;
      this.row = row;
      this.columns = columns;
      this.builder = new CurationBuilder(checker, file, problems);
    }

    @Nullable Change read(Map<String, Integer> lines) throws IOException {
      SourceDocument document = document();
      if (document == null) {
        return null;
      }
      Integer before = lines.putIfAbsent(document.id().value(), row.line());
      if (before != null) {
        builder.problem(
            new Place(row.line(), 0, ""),
            "Line %d speaks of the same document; keep one.".formatted(before));
        return null;
      }
      for (int column = 0; column < row.cells().size(); column++) {
        SheetColumns.Column head = columns.fields().get(column);
        if (head != null && head.name().field() != CuratedField.ID) {
          take(head, column, document);
        }
      }
      if (row.cells().size() > Math.max(1, columns.width())) {
        builder.problem(
            new Place(row.line(), columns.width() + 1, ""),
            "The row has more cells than the first line; see to quotation marks and separators.");
      }
      return new Change(row.line(), document.locations().getFirst(), changed(document), withdrawn);
    }

    private @Nullable SourceDocument document() throws IOException {
      int idColumn = columns.find(CuratedField.ID);
      String id = SheetColumns.cell(row, idColumn);
      String location =
          Normalizer.normalize(SheetColumns.cell(row, columns.location()), Normalizer.Form.NFC);
      if (id.isEmpty() && location.isEmpty()) {
        builder.problem(new Place(row.line(), 0, ""), "The row names no document.");
        return null;
      }
      Optional<SourceDocument> found =
          id.isEmpty() ? documents.findByLocation(location) : documents.findById(id);
      if (found.isEmpty()) {
        builder.problem(
            id.isEmpty()
                ? new Place(row.line(), columns.location() + 1, SheetColumns.LOCATION)
                : new Place(row.line(), idColumn + 1, CuratedField.ID.code()),
            "The index has no document %s; export the catalogue again."
                .formatted(Shown.of(id.isEmpty() ? location : id)));
        return null;
      }
      List<String> locations = found.get().locations();
      if (!location.isEmpty() && !locations.contains(location)) {
        builder.problem(
            new Place(row.line(), columns.location() + 1, SheetColumns.LOCATION),
            "The document %s lies at %s; export the catalogue again."
                .formatted(found.get().id(), locations.getFirst()));
        return null;
      }
      return found.get();
    }

    private void take(SheetColumns.Column head, int column, SourceDocument document) {
      FieldName name = head.name();
      String text = SheetColumns.cell(row, column);
      String before = Cells.joined(name.field(), DocumentValues.of(name.field(), document));
      Place place = new Place(row.line(), column + 1, head.typed());
      if (text.isEmpty()) {
        emptied += before.isEmpty() ? 0 : 1;
      } else if (text.toLowerCase(Locale.ROOT).equals(AUTO)) {
        withdrawn.add(name.field());
      } else if (!folded(text).equals(folded(before))) {
        String day =
            name.field() == CuratedField.DATE ? SlashedDate.read(text, before).orElse(text) : text;
        builder.take(name, Cells.split(name.field(), day), place);
      }
    }

    /** What is said and is not so already. */
    private Curation changed(SourceDocument document) {
      Map<CuratedField, Curation.Curated> said = new HashMap<>();
      builder
          .build()
          .values()
          .forEach(
              (field, curated) -> {
                if (!curated.values().equals(DocumentValues.of(field, document))) {
                  said.put(field, new Curation.Curated(curated.values(), file));
                }
              });
      return new Curation(said, List.of());
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }
}
