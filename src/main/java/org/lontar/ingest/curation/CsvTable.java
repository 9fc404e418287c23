package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a spreadsheet that was saved as text: UTF-8 with or without the mark at its
 * beginning; commas, semicolons or tabs between the cells, whichever the first line has. Immutable.
 *
 * @param head the names of the columns, as typed
 * @param rows the others, empty ones left out
 * @param problems what can't be read; where there are some, rows may be missing after that line
 */
record CsvTable(List<String> head, List<Row> rows, List<CurationProblem> problems) {

  /** More is no catalogue that a spreadsheet program opens. */
  static final int MAX_BYTES = 64 << 20;

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param cells as they were before they were guarded
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  CsvTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a table.
   *
   * @param file its name for people
   */
  static CsvTable read(String file, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    List<CurationProblem> problems = new ArrayList<>();
    try {
      String text = decode(bytes);
      int firstLine = text.startsWith("sep=") ? 2 : 1;
      char separator = separator(text, firstLine);
      readRows(
          firstLine == 2 ? text.substring(text.indexOf('\n') + 1) : text,
          separator,
          firstLine,
          rows);
    } catch (CharacterCodingException e) {
      problems.add(
          problem(
              file, 0, "It is not UTF-8; save it as \"CSV UTF-8\" in the spreadsheet program."));
    } catch (JacksonException e) {
      problems.add(broken(file, e));
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
    List<String> head = rows.isEmpty() ? List.of() : rows.removeFirst().cells();
    return new CsvTable(head, rows, problems);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What the spreadsheet program says in a line of its own, else what the first line has most. */
  private static char separator(String text, int firstLine) {
    String head = text.lines().findFirst().orElse("");
    if (firstLine == 2 && head.length() > 4) {
      return head.charAt(4);
    }
    long commas = head.chars().filter(c -> c == ',').count();
    long semicolons = head.chars().filter(c -> c == ';').count();
    long tabs = head.chars().filter(c -> c == '\t').count();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  private static void readRows(String text, char separator, int firstLine, List<Row> rows)
      throws IOException {
    try (CsvParser csv = new CsvFactory().createParser(text)) {
      csv.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      csv.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
      List<String> cells = new ArrayList<>();
      int line = 0;
      for (JsonToken token = csv.nextToken(); token != null; token = csv.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          line = cells.isEmpty() ? csv.currentTokenLocation().getLineNr() : line;
          cells.add(Cells.unguarded(csv.getText()));
        } else if (token == JsonToken.END_ARRAY) {
          if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(new Row(line + firstLine - 1, cells));
          }
          cells.clear();
        }
      }
    }
  }

  private static CurationProblem broken(String file, JacksonException e) {
    JsonLocation at = e.getLocation();
    String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return problem(
        file,
        at == null ? 0 : at.getLineNr(),
        "The cells can't be told apart here (%s); see to the quotation marks. Nothing from here on is read."
            .formatted(said));
  }

  private static CurationProblem problem(String file, int line, String reason) {
    return new CurationProblem(file, line, 0, "", reason);
  }
}
