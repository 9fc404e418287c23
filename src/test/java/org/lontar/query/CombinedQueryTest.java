package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedQueryTest {

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          haze               | fire                | haze fire
          haze fire          | "early warning"     | haze fire "early warning"
          "early warning"    | haze                | "early warning" haze
          haze OR smoke      | fire                | (haze OR smoke) fire
          haze               | fire OR flood       | haze (fire OR flood)
          haze OR smoke      | fire OR flood       | (haze OR smoke) (fire OR flood)
          "a b" OR "c d"     | "e f"               | ("a b" OR "c d") "e f"
          -sports haze       | youth               | -sports haze youth
          haze OR            | fire                | (haze OR) fire
          haze NOT           | fire                | (haze NOT) fire
          haze -             | fire                | (haze -) fire
          title:             | fire                | (title:) fire
          "early warning     | haze                | (early warning) haze
          haze (fire         | smoke               | (haze (fire)) smoke
          haze) fire         | smoke               | (haze fire) smoke
          "a ) b" OR c       | smoke               | ("a ) b" OR c) smoke
          «early warning     | «haze»              | (early warning) «haze»
          「haze" fire        | smoke               | (haze fire) smoke
          haze（fire          | smoke               | (haze（fire)) smoke
          ``                 | fire                | fire
          haze               | ``                  | haze
          """)
  void asksForBoth(String former, String added, String combined) {
    assertThat(CombinedQuery.of(former, added)).isEqualTo(combined);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          haze OR smoke   | "fire season" | (and (or (term haze) (term smoke)) (phrase fire season))
          haze OR         | fire          | (and (term haze) (term fire))
          "early warning  | haze          | (and (term early) (term warning) (term haze))
          haze            | fire OR flood | (and (term haze) (or (term fire) (term flood)))
          haze -          | fire          | (and (term haze) (term fire))
          """)
  void isReadAsBoth(String former, String added, String tree) {
    assertThat(UserQueryParser.parse(CombinedQuery.of(former, added)).tree()).hasToString(tree);
  }
}
