package org.lontar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  @Test
  void writesRowsWithLineBreaksBehindEach() {
    assertEquals(
        "Sector,2024\r\nHealth,3\r\n",
        CsvTable.of(List.of(List.of("Sector", "2024"), List.of("Health", "3"))));
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertEquals(
        "\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n",
        CsvTable.of(List.of(List.of("a,b", "say \"so\"", "two\nlines"))));
  }

  @Test
  void noCellIsAFormula() {
    assertEquals(
        "'=1+1,'+1,'-1,'@SUM(A1),\"'\tx\",'＝1,5-1\r\n",
        CsvTable.of(List.of(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "5-1"))));
  }
}
