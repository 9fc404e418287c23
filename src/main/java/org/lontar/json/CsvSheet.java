package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.lontar.ingest.curation.Cells;

/**
 * Writes a table for spreadsheet programs, row by row: commas, quotation marks where they are
 * needed, lines that end as RFC 4180 says, and the mark of UTF-8 at its beginning, without which
 * they show Thai and Burmese as rubbish. Cells that such a program would run as a formula have a
 * {@code '} before them. One thread.
 */
public final class CsvSheet implements AutoCloseable {
  private static final char MARK = '\uFEFF';

  private final SequenceWriter rows;

  /** Begins a table; {@code out} stays open. */
  public CsvSheet(Writer out) throws IOException {
    CsvMapper csv =
        CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    csv.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    csv.getFactory().disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    out.write(MARK);
    rows = csv.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
  }

  /** A table as one text. */
  public static String of(List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    try (CsvSheet sheet = new CsvSheet(out)) {
      for (List<String> row : rows) {
        sheet.row(row);
      }
    }
    return out.toString();
  }

  /** Writes a row. */
  public void row(List<String> cells) throws IOException {
    rows.write(cells.stream().map(Cells::guarded).toList());
  }

  /** Writes out what is held back. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}
