package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.DocumentText;

class TitleCleanerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ministers meet on haze - The Asian Affairs ; Ministers meet on haze
          Ministers meet on haze | ASEAN             ; Ministers meet on haze
          Youth – the future of the region           ; Youth – the future of the region
          JOINT STATEMENT OF THE ASEAN MINISTERS     ; Joint Statement of the ASEAN Ministers
          32ND ASCC COUNCIL IN THE LAO PDR           ; 32nd ASCC Council in the Lao PDR
          """)
  void cleansTitles(String printed, String clean) {
    assertThat(described(printed, "Words.").title()).isEqualTo(clean);
  }

  @Test
  void takesTheSitesOwnNameAway() {
    assertThat(
            described(
                    "Haze again - Mekong Courier", "Words.", "@html:og:site_name = Mekong Courier")
                .title())
        .isEqualTo("Haze again");
  }

  @Test
  void fallsBackToTheFilesName() {
    DocumentText text =
        new DocumentText("application/pdf", null, List.of(), List.of(), List.of(), List.of());

    assertThat(
            new Cataloguer(Vocabularies.load(Optional.empty()))
                .describe(text, "a/haze_report.pdf")
                .title())
        .isEqualTo("haze report");
  }
}
