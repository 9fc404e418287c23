package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a spreadsheet that was saved as text, one after the other: UTF-8 with or without the
 * mark at its beginning; commas, semicolons or tabs between the cells, whichever the first line
 * has. One thread.
 */
final class CsvRows implements AutoCloseable {

  /** A first line beyond this is none with the names of columns. */
  private static final int MAX_HEAD_CHARS = 1 << 16;

  private static final char MARK = '\uFEFF';

  private final String file;
  private final List<CurationProblem> problems;
  private final CsvParser csv;
  private final int linesBefore;
  private final List<String> head;
  private boolean isBroken;

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

  /**
   * Reads the first line.
   *
   * @param file its name for people
   * @param in is closed with the rows
   * @param problems takes what can't be read
   */
  CsvRows(String file, InputStream in, List<CurationProblem> problems) throws IOException {
    this.file = file;
    this.problems = problems;
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), MAX_HEAD_CHARS);
    String first = firstLine(text);
    // What some spreadsheet programs write: a line of its own that names the separator.
    boolean isNamed = first.startsWith("sep=") && first.length() > 4;
    linesBefore = isNamed ? 1 : 0;
    char separator = isNamed ? first.charAt(4) : separator(first);
    if (isNamed) {
      text.readLine();
    }
    csv = new CsvFactory().createParser(text);
    csv.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    csv.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    Row row = next();
    head = row == null ? List.of() : row.cells();
  }

  /** The names of the columns, as typed. */
  List<String> head() {
    return head;
  }

  /** The next row that is not empty; null at the end, or where nothing more can be read. */
  @Nullable Row next() throws IOException {
    try {
      for (Row row = isBroken ? null : read(); row != null; row = read()) {
        if (!row.cells().stream().allMatch(String::isBlank)) {
          return row;
        }
      }
    } catch (CharacterCodingException e) {
      problem(0, "It is not UTF-8; save it as \"CSV UTF-8\" in the spreadsheet program.");
    } catch (JacksonException e) {
      JsonLocation at = e.getLocation();
      String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      problem(
          at == null ? 0 : at.getLineNr() + linesBefore,
          "The cells can't be told apart here (%s); see to the quotation marks. Nothing from here on is read."
              .formatted(said));
    }
    return null;
  }

  /** Ends the rows before this one, for a reason. */
  void endBefore(Row row, String reason) {
    problem(row.line(), reason + " Nothing from here on is read.");
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private @Nullable Row read() throws IOException {
    List<String> cells = new ArrayList<>();
    int line = 0;
    for (JsonToken token = csv.nextToken(); token != null; token = csv.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        line = cells.isEmpty() ? csv.currentTokenLocation().getLineNr() + linesBefore : line;
        cells.add(Cells.unguarded(csv.getText()));
      } else if (token == JsonToken.END_ARRAY && line > 0) {
        return new Row(line, cells);
      }
    }
    return null;
  }

  /** Looks at the first line, and goes past the marks before it. */
  private String firstLine(BufferedReader text) throws IOException {
    char[] start = new char[MAX_HEAD_CHARS];
    try {
      text.mark(MAX_HEAD_CHARS);
      int length = Math.max(0, text.read(start, 0, MAX_HEAD_CHARS));
      text.reset();
      int skipped = 0;
      while (skipped < length && start[skipped] == MARK) {
        skipped++; // twice where one program after the other wrote it
      }
      text.skip(skipped);
      return new String(start, skipped, length - skipped).lines().findFirst().orElse("");
    } catch (CharacterCodingException e) {
      return ""; // said when the rows are read
    }
  }

  private static char separator(String head) {
    long commas = head.chars().filter(c -> c == ',').count();
    long semicolons = head.chars().filter(c -> c == ';').count();
    long tabs = head.chars().filter(c -> c == '\t').count();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  private void problem(int line, String reason) {
    isBroken = true;
    problems.add(new CurationProblem(file, line, 0, "", reason));
  }
}
