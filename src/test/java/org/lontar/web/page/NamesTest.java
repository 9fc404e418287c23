package org.lontar.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;

class NamesTest {

  private static final Names NAMES = EnglishNames.of(new Labels(Map.of()));

  @ParameterizedTest
  @CsvSource({"2024-09-26, 26 September 2024", "2024-09, September 2024", "2024, 2024"})
  void writesDatesAsFarAsTheyAreKnown(String iso, String written) {
    assertEquals(written, NAMES.isoDate(iso));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 bytes", "999, 999 bytes", "1000, 1 KB", "412400, 412 KB", "2500000, 2.5 MB"})
  void writesLengths(long bytes, String written) {
    assertEquals(written, NAMES.bytes(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "2020..2024, 2020 to 2024",
    "2020.., since 2020",
    "..2024, until 2024",
    "none, no year",
    "2024, 2024"
  })
  void namesRangesOfYears(String label, String name) {
    assertEquals(name, NAMES.label(Dimension.YEAR, label));
  }

  @Test
  void countsOneDocumentAsOne() {
    assertEquals("1 document", NAMES.documents(1));
    assertEquals("1,200 documents", NAMES.documents(1_200));
  }
}
