package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | The ministers met in the capital and agreed on a plan for the next five years.
          id  | Para menteri mengatakan bahwa kesehatan masyarakat menjadi perhatian karena wabah.
          ms  | Para menteri berkata bahawa kesihatan rakyat menjadi keutamaan kerana wabak itu.
          vi  | Các bộ trưởng đã họp tại Hà Nội và thông qua kế hoạch cho năm năm tới.
          fil | Binuksan ng kalihim ang pulong at tinalakay nila ang mga plano para sa kabataan.
          pt  | O ministro disse que o governo não vai mudar o plano, mas que também ouve as pessoas.
          tet | Ministru sira hasoru malu iha Dili hodi koalia kona-ba edukasaun no saúde ba povu.
          th  | รัฐมนตรีประชุมกันที่กรุงเทพฯ เมื่อวานนี้
          lo  | ບັນດາລັດຖະມົນຕີໄດ້ປະຊຸມກັນຢູ່ວຽງຈັນ
          km  | រដ្ឋមន្ត្រីបានជួបប្រជុំគ្នានៅភ្នំពេញ
          my  | ဝန်ကြီးများသည် နေပြည်တော်တွင် တွေ့ဆုံကြသည်
          zh  | 部长们昨天在首都举行会议
          ta  | அமைச்சர்கள் நேற்று சந்தித்தனர்
          """)
  void tellsTheLanguagesOfTheRegion(String code, String words) {
    assertThat(value(described("ASEAN", words).metadata().language())).isEqualTo(code);
  }

  @Test
  void saysNothingOfNumbers() {
    assertThat(described("2024", "12 34 56").metadata().language()).isNull();
  }

  @Test
  void tellsParagraphsOfAMixedDocumentApart() {
    assertThat(
            described(
                    "ASEAN",
                    "The ministers met in the capital and agreed on a plan for the next five years.",
                    "รัฐมนตรีประชุมกันที่กรุงเทพฯ เมื่อวานนี้",
                    "The plan was welcomed by all of the delegates who were in the hall.")
                .text()
                .paragraphs())
        .extracting(p -> p.language())
        .containsExactly("en", "th", "en");
  }
}
