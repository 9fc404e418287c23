package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Origin;

class ChairmanshipTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was held under the ASEAN Chairmanship of the Lao PDR.                | lao-pdr
          This is in line with Brunei Darussalam’s ASEAN Chairmanship theme.      | brunei-darussalam
          It supports Cambodia’s 2022 ASEAN Chairmanship.                         | cambodia
          Viet Nam, as ASEAN Chair, proposed it.                                  | viet-nam
          We thank the Philippines, which holds the chair of ASEAN this year.     | philippines
          The theme “We Care, We Prepare, We Prosper” guides the year.            | brunei-darussalam
          Keketuaan Indonesia di ASEAN mendukung hal itu.                         | indonesia
          การประชุมจัดขึ้นในปีที่ประเทศไทยเป็นประธานอาเซียน                        | thailand
          """)
  void readsWhoChairs(String words, String chair) {
    assertThat(value(described("A meeting", words).metadata().chairmanship())).isEqualTo(chair);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malaysia will assume the ASEAN Chairmanship of Malaysia soon.
          The Meeting looked forward to the upcoming ASCC Chairmanship under Malaysia in 2025.
          Malaysia gears up for its ASEAN chairmanship.
          Laos handed over the ASEAN chair to Malaysia.
          Malaysia assumes chairmanship of ASEAN Education Ministers Meeting.
          The youth ministers met under the chairpersonship of Myanmar.
          The meeting was held in Bangkok, Thailand.
          We will be using our chairmanship of the haze conference in Singapore.
          """)
  void readsNoChairToComeNorOfABodyNorTheHost(String words) {
    assertThat(described("A meeting", words).metadata().chairmanship()).isNull();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2024-10-22, lao-pdr",
    "2009-12-31, thailand",
    "2008-07-01, singapore",
    "2007-01-13, philippines",
    "2005-07-20, lao-pdr",
    "2003-04-29, cambodia",
    "2026-03-05, philippines",
    "2006-03, malaysia"
  })
  void knowsTheChairOfADayByTheRegister(String day, String chair) {
    DocumentMetadata m = described("A note", "Words.", "@json:date = " + day).metadata();

    assertThat(value(m.chairmanship())).isEqualTo(chair);
    assertThat(m.chairmanship()).extracting(Described::origin).isEqualTo(Origin.INFERRED);
  }

  @Test
  void saysNothingBefore1999UnlessItIsStated() {
    assertThat(described("A note", "Words.", "@json:date = 1997-10-23").metadata().chairmanship())
        .isNull();
  }

  @Test
  void letsTheRegisterWinOverAChairOfAnotherTime() {
    DocumentMetadata m =
        described(
                "Speech by the Minister",
                "As ASEAN Chair in 2018, Singapore led the work. Malaysia’s ASEAN Chairmanship comes later.",
                "@html:date = 2021-05-22")
            .metadata();

    assertThat(value(m.chairmanship())).isEqualTo("brunei-darussalam");
  }

  @Test
  void workedOutTheYearFromChairAndEarliestYear() {
    DocumentMetadata m =
        described(
                "Region talks of recovery after COVID-19",
                "The goals are in line with Brunei Darussalam’s ASEAN Chairmanship.")
            .metadata();

    assertThat(value(m.year())).isEqualTo("2021");
    assertThat(m.year()).extracting(Described::origin).isEqualTo(Origin.INFERRED);
    assertThat(m.year())
        .extracting(Described::evidence)
        .asString()
        .contains("Brunei Darussalam’s ASEAN Chairmanship")
        .contains("COVID-19");
    assertThat(m.date()).isNull();
  }

  @Test
  void leavesTheYearOpenWhereTwoTermsAreLeft() {
    assertThat(
            described(
                    "A note", "It was held under the ASEAN Chairmanship of Viet Nam, in the ASCC.")
                .metadata()
                .year())
        .isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Manila: chair Rodrigo Duterte announced that the bloc will sign.          | philippines | 2017
          The letter goes to ASEAN Chairman Prime Minister Hun Sen of Cambodia.     | cambodia    | none
          ASEAN chair Joko Widodo opened it.                                        | indonesia   | 2023
          Anwar Ibrahim, as this year's ASEAN chair, spoke.                         | malaysia    | 2025
          The island holds the first meetings of Malaysia's fifth year as chair.    | malaysia    | 2025
          It is Indonesia’s fifth ASEAN chairmanship.                               | indonesia   | 2023
          """)
  void readsLeadersAndTurns(String words, String chair, String year) {
    DocumentMetadata m = described("News of ASEAN", words).metadata();

    assertThat(value(m.chairmanship())).isEqualTo(chair);
    assertThat(value(m.year())).isEqualTo(year);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          APEC chair Benigno Aquino welcomed them.
          Incoming ASEAN chair Ferdinand Marcos Jr spoke.
          Duterte spoke in Manila.
          """)
  void readsNoLeaderWhoIsNotTheChair(String words) {
    assertThat(described("News of ASEAN", words).metadata().chairmanship()).isNull();
  }
}
