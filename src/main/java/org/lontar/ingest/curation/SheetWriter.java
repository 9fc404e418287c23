package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lontar.document.SourceDocument;

/** Writes the catalogue as a spreadsheet, a row a document. One thread. */
public final class SheetWriter implements AutoCloseable {

  private final SequenceWriter rows;

  /** Writes the first line; {@code out} stays open. */
  public SheetWriter(Writer out) throws IOException {
    CsvMapper csv = new CsvMapper();
    csv.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    rows = csv.writer(CsvSchema.emptySchema().withLineSeparator("\n")).writeValues(out);
    List<String> head = new ArrayList<>();
    head.add(CuratedField.ID.code());
    head.add(SheetColumns.LOCATION);
    fields().map(CuratedField::code).forEach(head::add);
    head.add(SheetColumns.CURATED);
    head.add(SheetColumns.DOUBTS);
    rows.write(head);
  }

  /** Writes a document. */
  public void write(SourceDocument document) throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(document.id().value());
    cells.add(document.locations().getFirst());
    fields()
        .map(field -> Cells.joined(field, DocumentValues.of(field, document)))
        .forEach(cells::add);
    cells.add(
        fields()
            .filter(field -> DocumentValues.isCurated(field, document))
            .map(CuratedField::code)
            .collect(Collectors.joining(" | ")));
    cells.add(
        document.metadata().doubts().stream()
            .map(doubt -> doubt.kind().code())
            .collect(Collectors.joining(" | ")));
    rows.write(cells.stream().map(Cells::guarded).toList());
  }

  /** Writes out what is held back. */
  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static Stream<CuratedField> fields() {
    return Stream.of(CuratedField.values()).filter(field -> field != CuratedField.ID);
  }
}
