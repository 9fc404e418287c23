package org.lontar.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as programs save them. */
class CsvRowsTest {

  private final List<CurationProblem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n",
        "\uFEFFa,b\r\n1,2",
        "\uFEFF\uFEFFa,b\n1,2",
        "a;b\n1;2\n",
        "a\tb\n1\t2\n",
        "sep=;\na;b\n1;2\n",
        "\uFEFFsep=,\r\na,b\r\n1,2\r\n",
        "\n\"a\",\"b\"\n,\n\"1\",\"2\"\n"
      })
  void readsCellsHoweverTheyAreParted(String text) throws IOException {
    List<CsvRows.Row> rows = read(text, StandardCharsets.UTF_8);

    assertThat(problems).isEmpty();
    assertThat(rows).extracting(CsvRows.Row::cells).containsExactly(List.of("1", "2"));
  }

  @Test
  void knowsTheLineThatARowBeginsOn() throws IOException {
    List<CsvRows.Row> rows = read("sep=,\na,b\n1,\"x\ny\"\n\n2,\"z\"\n", StandardCharsets.UTF_8);

    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(3, 6);
  }

  @Test
  void saysWhereCellsCanNotBeToldApart() throws IOException {
    List<CsvRows.Row> rows = read("a,b\n1,2\n\"3\"x,4\n5,6\n", StandardCharsets.UTF_8);

    assertThat(rows).hasSize(1);
    assertThat(problems)
        .singleElement()
        .extracting(CurationProblem::sentence)
        .asString()
        .startsWith("s.csv, line 3: The cells can't be told apart here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lés,b\n1,2\n", "a,b\n1,2\né,3\n"})
  void refusesOtherEncodings(String text) throws IOException {
    read(text, StandardCharsets.ISO_8859_1);

    assertThat(problems)
        .singleElement()
        .extracting(CurationProblem::reason)
        .asString()
        .contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@x", "'=1", "'", "''", "'tis", "plain", "＝1", "", "- x", "\tx"
      })
  void readsBackWhatIsGuarded(String text) {
    String guarded = Cells.guarded(text);

    assertEquals(text, Cells.unguarded(guarded));
    assertThat(guarded).doesNotMatch("(?s)[=+@＝\\t-].*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a | b", "a\\b", "a\\|b", "\\", "|", "a\\\\|", "=x, y; z"})
  void splitsWhatIsJoined(String value) {
    List<String> values = List.of("supersedes " + value, "reprints x");
    String joined = Cells.joined(CuratedField.RELATIONS, values);

    assertEquals(values, Cells.split(CuratedField.RELATIONS, joined));
  }

  private List<CsvRows.Row> read(String text, Charset charset) throws IOException {
    List<CsvRows.Row> all = new ArrayList<>();
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(charset));
    try (CsvRows rows = new CsvRows("s.csv", in, problems)) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }
}
