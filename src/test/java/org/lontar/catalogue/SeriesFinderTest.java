package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import org.junit.jupiter.api.Test;
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
          Joint Statement of the twenty third ASEAN Socio-Cultural Community (ASCC) Council | ascc-council 23
          Joint Statement of the 32 nd ASCC Council                                         | ascc-council 32
          Joint Statement of the 32 ASCC Council                                            | ascc-council 32
          AMMY XIII adopts a statement                                                      | ammy 13
          AMMS-5 ends in Manila                                                             | amms 5
          5th AMMS ends in Manila                                                           | amms 5
          Pertemuan Dewan Masyarakat Sosial Budaya ASEAN ke-30                              | ascc-council 30
          KTT ke-43 ASEAN dibuka                                                            | asean-summit 43
          KTT ASEAN ke-XXX dibuka                                                           | asean-summit 30
          Hội nghị Bộ trưởng Y tế ASEAN lần thứ 15                                          | ahmm 15
          Hội nghị Cấp cao ASEAN lần thứ 32                                                 | asean-summit 32
          การประชุมคณะมนตรีประชาคมสังคมและวัฒนธรรมอาเซียน ครั้งที่ ๒๑                           | ascc-council 21
          การประชุมสุดยอดอาเซียนครั้งที่ ๓๕                                                   | asean-summit 35
          Ika-35 na ASCC Council, nagsimula                                                 | ascc-council 35
          Joint Statement of the 4th ASEAN Plus Three Health Ministers Meeting              | apt-health 4
          Joint Statement of the 4th ASEAN+3 Health Ministers' Meeting                      | apt-health 4
          Chairman's Statement of the 25th ASEAN Plus Three Summit                          | plus-three-summit 25
          10th Informal ASEAN Ministerial Meeting on the Environment                        | iamme 10
          ASEAN culture and arts ministers convene 10th meeting                             | amca 10
          Media Release of the 8th ASEAN Health Ministers’ Meeting, Yangon                  | ahmm 8
          COP-16 AATHP meets                                                                | cop-aathp 16
          """)
  void readsSeriesAndOrdinalOfATitle(String title, String meeting) {
    assertThat(described(title, "Words.").metadata().series())
        .singleElement()
        .extracting(d -> d.value().code() + " " + d.value().ordinal())
        .isEqualTo(meeting);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Statement of the 8th AMMDM and 9th COP to AADMER                                  | ammdm 8, cop-aadmer 9
          Chairman's Statement of the 40th and 41st ASEAN Summits                           | asean-summit 40, asean-summit 41
          KTT ASEAN ke-40 dan ke-41                                                         | asean-summit 40, asean-summit 41
          17th ASEAN Ministerial Meeting on the Environment and 18th Meeting of the Conference of the Parties to the ASEAN Agreement on Transboundary Haze Pollution | amme 17, cop-aathp 18
          """)
  void readsSeveralMeetingsOfATitle(String title, String meetings) {
    assertThat(described(title, "Words.").metadata().series())
        .extracting(d -> d.value().code() + " " + d.value().ordinal())
        .containsExactly(meetings.split(", ", -1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 5th ASEAN Ministerial Meeting on Transnational Crime                          | It met.
          SOCA 25 March 2019                                                                | It met.
          2025 ASCC Council work plan                                                       | It is long.
          G20: 5th meeting of health ministers                                              | They met in Bali.
          Regional notes                                                                    | Recalling the 5th AMMS, the youth talked.
          Regional notes                                                                    | The study was prepared after the 14th AHMM in Siem Reap.
          """)
  void leavesOtherMeetingsAndMentionsAlone(String title, String words) {
    assertThat(described(title, words).metadata().series()).isEmpty();
  }

  @Test
  void takesTheMeetingThatTheFirstParagraphTellsOf() {
    assertThat(
            described("Ministers meet", "The 11th AMCA meeting was held in Melaka. It was good.")
                .metadata()
                .series())
        .singleElement()
        .extracting(d -> d.value().code() + " " + d.value().ordinal() + " " + d.evidence())
        .isEqualTo("amca 11 11th AMCA");
  }
}
