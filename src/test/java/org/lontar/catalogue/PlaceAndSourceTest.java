package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Part;

class PlaceAndSourceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Issued in Vientiane, Lao PDR on 26 September 2024                 | Vientiane
          JAKARTA, 16 March 2021 – The ministers met.                       | Jakarta
          Kuala Lumpur, 21 November 2015                                    | Kuala Lumpur
          The Meeting was held on 26 September 2024 in Ha Noi, Viet Nam.    | Ha Noi
          The Meeting was held on 26 September 2024 in Malaysia.            | none
          The ministers met by video conference in March 2020.              | none
          """)
  void readsTheTown(String words, String town) {
    assertThat(value(described("A meeting", words).metadata().place())).isEqualTo(town);
  }

  @Test
  void readsSourceAndAddressFromThePage() {
    DocumentMetadata m =
        described(
                "A note",
                "Words.",
                "@html:canonical = https://www.example.org/a",
                "@html:og:site_name = Mekong Courier")
            .metadata();

    assertThat(value(m.source())).isEqualTo("Mekong Courier");
    assertThat(value(m.url())).isEqualTo("https://www.example.org/a");
  }

  @Test
  void namesTheSiteWhereThePageNamesNoSource() {
    assertThat(
            value(
                described("A note", "Words.", "@html:canonical = https://www.example.org/a")
                    .metadata()
                    .source()))
        .isEqualTo("example.org");
  }

  @Test
  void readsASourceThatIsStated() {
    assertThat(described("A note", "Words.", "~ Source: ASEAN Secretariat").metadata().source())
        .isEqualTo(
            Described.stated("ASEAN Secretariat", Part.FURNITURE, "Source: ASEAN Secretariat"));
  }
}
