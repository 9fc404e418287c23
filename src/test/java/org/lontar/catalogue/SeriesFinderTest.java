package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joint Statement of the 32nd ASCC Council                                          | ascc-council 32
          Joint Ministerial Statement of the Thirteenth ASEAN Ministerial Meeting on Youth  | ammy 13
          Mesyuarat AMCA ke-7 bermula                                                       | amca 7
          Chairman's Statement of the 27th ASEAN Summit                                     | asean-summit 27
          Joint Statement of the Twenty-Third ASEAN Socio-Cultural Community Council        | ascc-council 23
          """)
  void readsSeriesAndOrdinalOfATitle(String title, String meeting) {
    assertThat(described(title, "Words.").metadata().series())
        .singleElement()
        .extracting(d -> d.value().code() + " " + d.value().ordinal())
        .isEqualTo(meeting);
  }
}
