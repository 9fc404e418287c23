package org.lontar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

  @Test
  void writesRowsWithLineBreaksBehindEach() throws IOException {
    assertEquals(
        "\uFEFFSector,2024\r\nHealth,3\r\n",
        CsvSheet.of(List.of(List.of("Sector", "2024"), List.of("Health", "3"))));
  }

  @Test
  void quotesWhatWouldEndACell() throws IOException {
    assertEquals(
        "\uFEFF\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n",
        CsvSheet.of(List.of(List.of("a,b", "say \"so\"", "two\nlines"))));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    assertEquals(
        "\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\tx,'＝1,5-1\r\n",
        CsvSheet.of(List.of(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "5-1"))));
  }
}
