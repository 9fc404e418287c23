package org.lontar.testkit.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a careful cataloguer says of one document of the sample corpus.
 *
 * <p>An empty value means that the document supports none; {@link #OPEN} means that nothing is
 * expected. Only {@code numbered} is empty where nothing is expected.
 *
 * @param location path below the corpus folder, with {@code !/} before an entry or a line
 * @param year four digits
 * @param date ISO; empty unless known to the day
 * @param chairmanship code
 * @param sectors codes, sorted
 * @param type code
 * @param language code
 * @param numbered how many paragraphs carry a printed number
 */
public record ExpectedDocument(
    String location,
    String year,
    String date,
    String chairmanship,
    List<String> sectors,
    String type,
    String language,
    String numbered) {

  /** The value of a field of which nothing is expected. */
  public static final String OPEN = "?";

  private static final String TABLE = "/corpus/expected.csv";

  public ExpectedDocument {
    sectors = List.copyOf(sectors);
  }

  /** All documents of the sample corpus, by location. */
  public static List<ExpectedDocument> all() throws IOException {
    try (InputStream in = ExpectedDocument.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new FileNotFoundException(TABLE);
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().skip(1).map(ExpectedDocument::parse).toList();
    }
  }

  private static ExpectedDocument parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("eight cells expected: " + line);
    }
    List<String> sectors = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(";", -1));
    return new ExpectedDocument(
        cells[0], cells[1], cells[2], cells[3], sectors, cells[5], cells[6], cells[7]);
  }
}
