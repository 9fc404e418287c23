package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;

class BodiesAndPartnersTest {

  private static String codes(List<Described<String>> values) {
    return String.join(";", values.stream().map(Described::value).toList());
  }

  private static DocumentMetadata metadata(String... lines) {
    return described(lines).metadata();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Joint Statement of the 16th ASEAN Health Ministers Meeting            | ministers
          Joint Statement of the 32nd ASCC Council                              | ascc-council
          Chairman's Statement of the 44th ASEAN Summit                         | leaders
          Joint Statement of the Senior Officials Meeting on Rural Development  | senior-officials
          ASEAN-Japan Leaders' Statement on Health                              | leaders;partner
          Joint Press Release of AICHR and ACWC                                 | aichr;acwc
          Tuyên bố chung của các Bộ trưởng Y tế                                 | ministers
          แถลงการณ์ร่วมการประชุมรัฐมนตรีแรงงานอาเซียน                               | ministers
          """)
  void namesWhoIssuedADocument(String title, String bodies) {
    assertThat(codes(metadata(title, "Words.").bodies())).isEqualTo(bodies);
  }

  @Test
  void readsTheFirstLinesWhereTheTitleIsSilent() {
    assertThat(
            codes(
                metadata(
                        "Declaration on the Civil Service",
                        "WE, the Heads of State and Government of the Member States of ASEAN;",
                        "The ministers will report to us.")
                    .bodies()))
        .isEqualTo("leaders");
  }

  @Test
  void takesTheSiteOfAReleaseForItsBody() {
    assertThat(
            metadata("Press release: a day out", "Words.", "@html:canonical = https://asean.org/a")
                .bodies())
        .containsExactly(
            Described.inferred("asean-secretariat", "html:canonical = https://asean.org/a"));
  }

  @Test
  void givesAnArticleNoBody() {
    assertThat(metadata("ASEAN ministers meet in Manila", "They said little.").bodies()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joint Statement of the 4th ASEAN Plus Three Health Ministers Meeting | asean-plus-three
          ASEAN-U.S. Leaders' Statement on Digital Development                 | united-states
          Hội nghị ASEAN - Nhật Bản về môi trường                              | japan
          การประชุมอาเซียน-ญี่ปุ่น ด้านสวัสดิการสังคม                                | japan
          Kerja sama ASEAN dan Uni Eropa di bidang lingkungan                  | european-union
          Joint Statement of the 32nd ASCC Council                             | ''
          """)
  void namesThePartnersOfATitle(String title, String partners) {
    assertThat(codes(metadata(title, "Words.").partners())).isEqualTo(partners);
  }

  @Test
  void takesAPartnerNamedAgainAndAgainAndNotOneNamedOnce() {
    assertThat(
            codes(
                metadata(
                        "Report of the year",
                        "Japan paid for the training.",
                        "Experts of Japan came, and one of Canada.",
                        "Thanks go to Japan.")
                    .partners()))
        .isEqualTo("japan");
  }
}
