package org.lontar.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short and long forms are believed to belong together. */
class AcronymFinderTest {

  private final AcronymFinder finder = new AcronymFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ASEAN Socio-Cultural Community (ASCC) was set up in 2015.     | ASCC    | ASEAN Socio-Cultural Community
          the ASCC (ASEAN Socio-Cultural Community) Council                 | ASCC    | ASEAN Socio-Cultural Community
          ten members of the Association of Southeast Asian Nations (ASEAN) | ASEAN   | Association of Southeast Asian Nations
          support for persons with disabilities (PWDs) in all               | PWD     | persons with disabilities
          the World Health Organization (“WHO”) reported                    | WHO     | World Health Organization
          the Sustainable Development Goals (the SDGs) of 2015              | SDG     | Sustainable Development Goals
          the Terms of Reference (hereinafter referred to as "TOR") say     | TOR     | Terms of Reference
          the ASEAN Agreement on Transboundary Haze Pollution (AATHP)       | AATHP   | ASEAN Agreement on Transboundary Haze Pollution
          Senior Officials Meeting on Education (SOM-ED)                    | SOM-ED  | Senior Officials Meeting on Education
          the Lao People’s Democratic Republic (Lao PDR) hosted             | Lao PDR | Lao People’s Democratic Republic
          Technical and Vocational Education and Training (TVET; 2019)      | TVET    | Technical and Vocational Education and Training
          United Nations Children's Fund (UNICEF)                           | UNICEF  | United Nations Children's Fund
          a Memorandum of Understanding (MoU) was signed                    | MoU     | Memorandum of Understanding
          Coronavirus Disease 2019 (COVID-19)                               | COVID-19 | Coronavirus Disease 2019
          Pertubuhan Bangsa-Bangsa Asia Tenggara (PERBARA) ditubuhkan       | PERBARA | Pertubuhan Bangsa-Bangsa Asia Tenggara
          Perserikatan Bangsa-Bangsa (PBB) mendukung                        | PBB     | Perserikatan Bangsa-Bangsa
          Badan Perencanaan Pembangunan Nasional (Bappenas) di Jakarta      | Bappenas | Badan Perencanaan Pembangunan Nasional
          Kementerian Kesehatan (Kemenkes) menyatakan                       | Kemenkes | Kementerian Kesehatan
          Kementerian Kesihatan Malaysia (KKM)                              | KKM     | Kementerian Kesihatan Malaysia
          Ủy ban nhân dân (UBND) thành phố                                  | UBND    | Ủy ban nhân dân
          Cộng đồng Văn hóa - Xã hội ASEAN; Đại học Quốc gia (ĐHQG)         | ĐHQG    | Đại học Quốc gia
          ang Kagawaran ng Kalusugan at Kapakanan (KKK) ay                  | KKK     | Kagawaran ng Kalusugan at Kapakanan
          """)
  void findsShortAndLongForms(String text, String shortForm, String longForm) {
    assertThat(finder.find(text)).containsExactly(new Acronym(shortForm, longForm));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Ministers met in Vientiane (Lao PDR) again
          paragraph 5 (a) and (ii) of Article IV (IV)
          The Meeting was held in Jakarta, Indonesia (IDN)
          the Minister of Health (Kemendikbud)
          World Health Organization (see below)
          World Health Organization (2019)
          the community council of culture (ASCC)
          ASCC (the third pillar of the Community)
          Organisasi Kesehatan Dunia (WHO)
          A sentence ends here. Bank (WB)
          (ASCC)
          (ASEAN Socio-Cultural Community)
          He said (WHO
          องค์การอนามัยโลก (WHO)
          the Health of the (HOT) nation
          Prime Minister Lee Hsien Loong (PM Lee)
          ASEAN (ASEAN)
          ()()((())))
          """)
  void believesNothingElse(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void findsSeveralInOneSentence() {
    String text =
        "between the World Health Organization (WHO) and the ASEAN Secretariat and Partners (ASP)";

    assertThat(finder.find(text))
        .containsExactly(
            new Acronym("WHO", "World Health Organization"),
            new Acronym("ASP", "ASEAN Secretariat and Partners"));
  }

  @Test
  void foldsTheLineBreaksOfALongForm() {
    assertThat(finder.find("the ASEAN  Youth\nForum (AYF)"))
        .containsExactly(new Acronym("AYF", "ASEAN Youth Forum"));
  }

  /** Brackets cost most: a text of nothing else ends after a fixed number of them. */
  @Test
  void looksIntoAFixedNumberOfBrackets() {
    String text = "World Health Organization (WHO) ".repeat(AcronymFinder.MAX_BRACKETS + 500);

    List<Acronym> found = finder.find(text);

    assertThat(found).hasSize(AcronymFinder.MAX_BRACKETS);
  }
}
