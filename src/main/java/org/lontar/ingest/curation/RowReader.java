package org.lontar.ingest.curation;

import java.io.IOException;
import java.text.Normalizer;
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
import org.lontar.ingest.curation.SheetReader.Change;

/** Reads one row of a spreadsheet against the document that it speaks of. One thread, one use. */
final class RowReader {

  /** In a cell: what a librarian said is taken back. */
  static final String AUTO = "auto";

  private final SheetReader.Documents documents;
  private final SheetColumns columns;
  private final CsvRows.Row row;
  private final CurationBuilder builder;
  private final Set<CuratedField> withdrawn = EnumSet.noneOf(CuratedField.class);
  private int emptied;

  /**
   * A reader of one row.
   *
   * @param builder takes what the row says, and what is wrong with it
   */
  RowReader(
      SheetReader.Documents documents,
      SheetColumns columns,
      CsvRows.Row row,
      CurationBuilder builder) {
    this.documents = documents;
    this.columns = columns;
    this.row = row;
    this.builder = builder;
  }

  /** How many cells are empty where the document has a value. */
  int emptied() {
    return emptied;
  }

  /**
   * Reads the row.
   *
   * @param lines of the documents that rows before spoke of, by id; grows
   * @return what it changes, perhaps nothing; null where it names no document, or one once more
   */
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
                said.put(field, curated);
              }
            });
    return new Curation(said, List.of());
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }
}
