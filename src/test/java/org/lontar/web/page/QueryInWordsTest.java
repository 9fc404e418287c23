package org.lontar.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.UserQueryParser;

class QueryInWordsTest {

  private static final QueryInWords WORDS =
      new QueryInWords(
          EnglishNames.of(new Labels(Map.of(Dimension.SECTOR, Map.of("health", "Health")))));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          haze                    | “haze” in any of its forms
          "early warning"         | exactly “early warning”
          "early warning"~5       | “early warning” with the words at most 5 apart
          educat*                 | words that begin with “educat”
          haze -fire              | “haze” in any of its forms and not “fire” in any of its forms
          title:haze              | in the title: “haze” in any of its forms
          sector:health           | sector Health
          year:2020..2024         | year 2020 to 2024
          year:none               | no year
          (haze OR fire) "a b"    | (“haze” in any of its forms or “fire” in any of its forms) and exactly “a b”
          """)
  void says(String typed, String sentence) {
    assertEquals(sentence, WORDS.of(UserQueryParser.parse(typed).tree()));
  }
}
