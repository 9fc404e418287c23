package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;

class SectorFinderTest {

  private static List<String> sectors(String... lines) {
    return described(lines).metadata().sectors().stream().map(Described::value).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joint Communique of the ASEAN Labour Ministers Meeting   | labour
          Menteri kebudayaan bertemu di Yogyakarta                 | culture-arts
          Hội nghị Bộ trưởng Y tế ASEAN                            | health
          รัฐมนตรีสาธารณสุขอาเซียนประชุม                             | health
          ASEAN steps up fight against transboundary haze          | haze
          Joint Statement of the 32nd ASCC Council                 | cross-sectoral
          Thúc đẩy thể thao ASEAN                                  | sports
          ASEAN education ministers vow to bring out-of-school children back | education
          Menteri-menteri Belia ASEAN bersidang di Vientiane       | youth
          Para menteri ketenagakerjaan ASEAN bahas pekerja migran  | labour
          Hội nghị Bộ trưởng ASEAN về quản lý thiên tai            | disaster-management
          รัฐมนตรีอาเซียนด้านสวัสดิการสังคมหารือเรื่องผู้สูงอายุ             | social-welfare
          ประชุมรัฐมนตรีแรงงานอาเซียน ครั้งที่ 27                        | labour
          กรมประชาสัมพันธ์ร่วมประชุมสารนิเทศอาเซียน                     | information
          Mga ministro ng kalusugan ng ASEAN, nagpulong            | health
          Pagpapaunlad ng kanayunan, tinalakay ng ASEAN            | rural-development-poverty
          ການປະຊຸມ ລັດຖະມົນຕີສິ່ງແວດລ້ອມ ອາຊຽນ                      | environment-climate
          ກອງປະຊຸມກິລາອາຊຽນ                                         | sports
          កិច្ចប្រជុំរដ្ឋមន្ត្រីវប្បធម៌អាស៊ាន                                 | culture-arts
          កិច្ចប្រជុំស្តីពីការគ្រប់គ្រងគ្រោះមហន្តរាយ                            | disaster-management
          အာဆီယံအားကစားဝန်ကြီးများ အစည်းအဝေး                         | sports
          အာဆီယံ ပညာရေးဝန်ကြီးများ အစည်းအဝေး                         | education
          Jerebu: negara ASEAN setuju tindakan bersama             | haze
          Hợp tác ASEAN về công vụ: hội nghị lần thứ 21            | civil-service
          Majlis Komuniti Sosiobudaya ASEAN bersidang              | cross-sectoral
          Hợp tác văn hoá ASEAN                                    | culture-arts
          Hội nghị Hội đồng Cộng đồng Văn hóa - Xã hội ASEAN       | cross-sectoral
          """)
  void readsTheSectorOfATitle(String title, String sector) {
    assertThat(sectors(title, "Words.")).containsExactly(sector);
  }

  @Test
  void countsParagraphsOfTheirOwnAndNotMentions() {
    assertThat(
            sectors(
                "Joint Statement of the Meeting",
                "1. The Meeting reviewed its plans and thanked the tobacco control alliance and the sports bodies.",
                "2. The Meeting welcomed the declaration on migrant workers and decent work, and the protection of migrant workers.",
                "3. The Meeting supported disaster management and the early warning system for natural disasters.",
                "4. The Meeting thanked the host and agreed to meet again."))
        .containsExactly("labour", "disaster-management");
  }

  @Test
  void readsHeadingsOfAWord() {
    assertThat(
            sectors(
                "Chairman's Statement of the Summit",
                "# Women",
                "1. We noted that women hold a growing share of the seats.",
                "# Children",
                "2. We recalled what every child may expect from us."))
        .containsExactly("women-gender", "children");
  }

  @Test
  void ignoresShortFormsOfSeveralBodiesWithoutOtherEvidence() {
    assertThat(sectors("Report of the ACC and the COP", "The ACC met, and the COP met.")).isEmpty();
  }

  @Test
  void ignoresTheOfficeOfASpeaker() {
    assertThat(
            sectors(
                "Reply on sports by Ms Tan, Minister for Sustainability and the Environment",
                "The stadium will be built."))
        .containsExactly("sports");
  }

  @Test
  void marksEachParagraph() {
    assertThat(
            described("Statement", "1. Haze pollution was less.", "2. They thanked the host.")
                .text()
                .paragraphs())
        .extracting(p -> String.join(",", p.sectors()))
        .containsExactly("haze", "");
  }

  @Test
  void keepsOnlyKnownSectorsOfALineOfJson() {
    assertThat(sectors("A note", "Words.", "@json:sectors = [\"haze\",\"magic\",\"health\"]"))
        .containsExactly("health", "haze");
  }

  @Test
  void readsSectorsThatALineOfJsonGivesOneByOne() {
    assertThat(
            sectors("A note", "Words.", "@json:sectors = health", "@json:sectors = cross-sectoral"))
        .containsExactly("health", "cross-sectoral");
  }

  @Test
  void takesTheStatementOfASummitsChairForCrossSectoral() {
    assertThat(sectors("Chairman's Statement of the 36th ASEAN Summit", "Words."))
        .containsExactly("cross-sectoral");
  }

  @Test
  void takesAnArticleThatGoesThroughTheFieldsOfThePillarForCrossSectoral() {
    assertThat(
            sectors(
                "A new member",
                "It will sit in the bodies for education, health, labour and social welfare.",
                "For the ASEAN Socio-Cultural Community (ASCC) it is a new partner."))
        .containsExactly("cross-sectoral");
  }

  @Test
  void takesAParagraphWhoseSubjectIsThePillarForCrossSectoral() {
    assertThat(
            sectors(
                "Declaration of the Leaders",
                "1. A community shall be established.",
                "2. The ASEAN Socio-Cultural Community shall bring the peoples together.",
                "3. Member Countries shall cooperate in public health against infectious diseases.",
                "4. They shall meet again."))
        .containsExactly("health", "cross-sectoral");
  }

  @Test
  void asksMoreOfASectorBesideTheOneThatTheTitleNames() {
    assertThat(
            sectors(
                "Parties to the haze agreement meet",
                "The parties met next to the environment ministers on transboundary haze, peatlands and forests.",
                "They spoke of haze and of the ASEAN Agreement on Transboundary Haze Pollution."))
        .containsExactly("haze");
  }

  @Test
  void readsWhatADocumentIsOnThatAShortReportTellsOf() {
    assertThat(
            sectors(
                "Leaders end their summit",
                "They signed a declaration on the role of the civil service and flew home."))
        .containsExactly("civil-service");
  }

  @Test
  void takesAListForMentionsAndTheWholeForThePillars() {
    assertThat(
            sectors(
                "Leaders' Statement on Partnership",
                "1. We will deepen our economic, political and socio-cultural cooperation.",
                "2. We will promote higher education, gender equality, mental health, decent work and youth exchanges.",
                "3. We will trade more.",
                "4. We will meet again."))
        .containsExactly("cross-sectoral");
  }

  @Test
  void givesALongSpeechTheSectorsOfItsPassagesAndNotOfItsMentions() {
    String filler = "We thank the host for the welcome and hope to see all of you again soon. ";

    assertThat(
            sectors(
                "Statement in the General Debate",
                "Mr. President, distinguished delegates, I thank you.",
                filler.repeat(12),
                "Climate change threatens us, and our greenhouse gas emissions must fall.",
                filler.repeat(8) + "Malaria was mentioned too.",
                "Under the Paris Agreement on climate change we plant trees."))
        .containsExactly("environment-climate");
  }

  @Test
  void givesAParagraphTheSectorOfItsHeading() {
    org.lontar.document.DocumentText text =
        new org.lontar.document.DocumentText(
            "text/html",
            "Statement",
            List.of(
                org.lontar.document.Paragraph.read(
                    "p1",
                    org.lontar.document.ParagraphKind.NUMBERED,
                    "1",
                    "Transboundary Haze Pollution",
                    "We noted the progress made.")),
            List.of(),
            List.of(),
            List.of());

    assertThat(
            new Cataloguer(Vocabularies.load(java.util.Optional.empty()))
                .describe(text, "a.html")
                .text()
                .paragraphs()
                .getFirst()
                .sectors())
        .containsExactly("haze");
  }
}
