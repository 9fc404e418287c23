package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.TypeAndForm;

class TypeFinderTest {

  private static String type(String... lines) {
    Described<TypeAndForm> type = described(lines).metadata().type();
    return type == null ? "none" : type.value().code();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOINT STATEMENT OF THE THIRTY-SECOND MEETING                       | joint-statement
          Joint Media Statement of the Labour Ministers                      | joint-statement
          Chairman’s Statement of the 27th Summit                            | chairman-statement
          ASEAN Leaders' Declaration on Ending All Forms of Malnutrition     | declaration
          ASEAN Agreement on Disaster Management and Emergency Response      | agreement
          Fact Sheet: New Initiatives                                        | press-release
          Keynote Address at the Dialogue on Resources                       | speech
          ASCC Blueprint 2025 Baseline Study: Brief Report                   | report
          ASEAN Guideline on Management of Government Information            | guidelines-framework
          ASEAN Work Plan on Youth 2021-2025                                 | work-plan
          Written Reply to Parliamentary Question on Haze                    | other
          แถลงการณ์ร่วมการประชุมรัฐมนตรี                                     | joint-statement
          Tuyên bố chung của các Bộ trưởng                                   | joint-statement
          Co-Chairs' Statement of the Special Meeting                        | chairman-statement
          Kế hoạch tổng thể về phát triển nông thôn                           | work-plan
          Jawapan Lisan: Jerebu                                              | other
          Bản tin ASEAN số 4                                                 | other
          แผนแม่บทอาเซียนว่าด้วยการพัฒนาชนบท                                    | work-plan
          ຄຳປາໄສ ຂອງ ທ່ານລັດຖະມົນຕີ                                          | speech
          Talumpati ng Kalihim sa pagpupulong                                | speech
          နားလည်မှုစာချွန်လွှာ                                                  | agreement
          ASEAN Committee on Women (ACW)                                     | other
          """)
  void takesTheWordOfTheTitle(String title, String code) {
    assertThat(type(title, "Words.")).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASEAN signs landmark consensus on migrants
          ASEAN haze treaty enters into force
          Ministers issue joint statement on climate
          4 Agenda Akan Dibahas di KTT ke-42 ASEAN
          Joint statement signed by ten ministers in Manila
          Menteri sepakati pernyataan bersama soal kabut asap
          Các bộ trưởng thông qua tuyên bố chung về thiên tai
          Development of the Strategic Plan highlights collaboration
          """)
  void takesNoHeadlineForTheDocumentItTellsOf(String title) {
    assertThat(
            type(
                title,
                "JAKARTA – The ministers ended their meeting, a spokesman said on Monday, and went home."))
        .isEqualTo("news-article");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chiang Rai Plan of Action on haze    | BANGKOK, 1 March 2017 – Five countries have agreed to carry out a plan of action against the smoke of fires.
          แผนปฏิบัติการเชียงรายเพื่อแก้ปัญหาหมอกควัน | กรุงเทพฯ 1 มีนาคม 2560 – กัมพูชา ลาว เมียนมา ไทย และเวียดนาม ตกลงร่วมกันผลักดันแผนปฏิบัติการเชียงราย 2560
          """)
  void takesNoStoryUnderADatelineForThePlanItTellsOf(String title, String story) {
    assertThat(type(title, story)).isEqualTo("news-article");
  }

  @Test
  void keepsTheDocumentsOwnWordForItself() {
    assertThat(described("JOINT MEDIA STATEMENT OF THE MINISTERS", "Words.").metadata().type())
        .extracting(d -> d.value().form())
        .isEqualTo("Joint Media Statement");
  }

  @Test
  void knowsASpeechByItsSalutation() {
    assertThat(
            type(
                "Care and courage",
                "Your Excellencies, ladies and gentlemen,",
                "It is good to be here."))
        .isEqualTo("speech");
  }

  @Test
  void knowsAStatementByItsNumberedDecisions() {
    assertThat(
            type(
                "Twelfth Meeting in Manila",
                "1. The Ministers noted the progress of the work.",
                "2. The Ministers agreed on a plan for the year.",
                "3. The Meeting welcomed the help of partners."))
        .isEqualTo("joint-statement");
  }

  @Test
  void letsTheLineOfJsonWinWhereItIsKnown() {
    assertThat(type("Joint Statement", "Words.", "@json:type = news-article"))
        .isEqualTo("news-article");
    assertThat(type("Joint Statement", "Words.", "@json:type = poem")).isEqualTo("joint-statement");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.moh.gov.sg/newsroom/a-meeting     | press-release
          https://asean.org/a-meeting                   | press-release
          https://www.moph.go.th/a-meeting              | press-release
          https://www.pna.gov.ph/articles/1             | news-article
          https://www.thejakartapost.com/a-meeting      | news-article
          """)
  void tellsReleasesFromNewsByTheSite(String address, String code) {
    assertThat(
            type(
                "A meeting in Manila",
                "The ministers met in Manila for two days and went through their plans for the years to come.",
                "@html:canonical = " + address))
        .isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.moh.gov.sg/newsroom/a-meeting     | speech
          https://www.moh.gov.sg/newsletter/a-meeting   | other
          https://www.thejakartapost.com/a-meeting      | news-article
          """)
  void takesAnOfficesPageOnWhatItsMinisterSaidForASpeech(String address, String code) {
    assertThat(
            type(
                "A meeting in Manila",
                "The health minister spoke in Manila of the two days of meetings and the plans made there.",
                "@html:canonical = " + address))
        .isEqualTo(code);
  }

  @Test
  void takesALeadersStatementOfTwoSidesForJoint() {
    assertThat(type("ASEAN-Japan Leaders' Statement on Partnership", "We met."))
        .isEqualTo("joint-statement");
  }
}
