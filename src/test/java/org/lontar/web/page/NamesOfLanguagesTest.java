package org.lontar.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.MessageBundles;

/** Dates, numbers and names of codes, as readers of each language write them. */
class NamesOfLanguagesTest {
  private static final Labels LABELS = Vocabularies.load(Optional.empty()).labels();

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | 26 September 2024        | September 2024      | 1,234,567 | 1.5 MB
          id  | 26 September 2024        | September 2024      | 1.234.567 | 1,5 MB
          ms  | 26 September 2024        | September 2024      | 1,234,567 | 1.5 MB
          vi  | 26 tháng 9, 2024         | tháng 9, 2024       | 1.234.567 | 1,5 MB
          th  | 26 กันยายน ค.ศ. 2024        | กันยายน ค.ศ. 2024      | 1,234,567 | 1.5 MB
          fil | Setyembre 26, 2024       | Setyembre 2024      | 1,234,567 | 1.5 MB
          zh  | 2024年9月26日             | 2024年9月           | 1,234,567 | 1.5 MB
          pt  | 26 de setembro de 2024   | setembro de 2024    | 1 234 567 | 1,5 MB
          km  | 26 កញ្ញា 2024             | កញ្ញា 2024           | 1,234,567 | 1.5 MB
          lo  | 26 ກັນຍາ 2024            | ກັນຍາ 2024           | 1.234.567 | 1,5 MB
          my  | 2024 ခုနှစ် စက်တင်ဘာ 26 ရက် | 2024 ခုနှစ် စက်တင်ဘာ  | 1,234,567 | 1.5 MB
          """)
  void writesDatesAndNumbers(String tag, String day, String month, String number, String size) {
    Names names = names(tag);

    assertEquals(day, names.isoDate("2024-09-26"));
    assertEquals(month, names.isoDate("2024-09"));
    assertEquals(number, names.number(1_234_567).replace('\u00a0', ' '));
    assertEquals(size, names.bytes(1_500_000));
  }

  @ParameterizedTest
  @EnumSource
  void writesEveryDateWithWesternDigitsAndItsYear(InterfaceLanguage language) {
    String day = names(language.tag()).day(LocalDate.of(2031, 12, 4));

    assertThat(day).contains("2031").contains("4").matches("[^\\p{Nd}]*(\\d+[^\\p{Nd}]*)+");
    assertThat(names(language.tag()).number(9_876)).matches("9\\D?876");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en  | Viet Nam | Lao PDR | Myanmar   | Khmer      | Haze?
          id  | Vietnam  | Laos    | Myanmar   | Khmer      | Kabut asap lintas batas
          ms  | Vietnam  | Laos    | Myanmar   | Khmer      | Jerebu rentas sempadan
          vi  | Việt Nam | Lào     | Myanmar   | Tiếng Khmer | Khói mù xuyên biên giới
          th  | เวียดนาม  | ลาว     | เมียนมา    | เขมร        | หมอกควันข้ามแดน
          zh  | 越南      | 老挝     | 缅甸      | 高棉语      | 跨境烟霾
          pt  | Vietname | Laos    | Mianmar   | khmer      | Neblina transfronteiriça
          """)
  void namesCountriesLanguagesAndSectors(
      String tag, String vietNam, String laos, String myanmar, String khmer, String haze) {
    Names names = names(tag);

    assertEquals(vietNam, names.code(Dimension.CHAIRMANSHIP, "viet-nam"));
    assertEquals(laos, names.code(Dimension.CHAIRMANSHIP, "lao-pdr"));
    assertEquals(myanmar, names.code(Dimension.CHAIRMANSHIP, "myanmar"));
    assertEquals(khmer, names.code(Dimension.LANGUAGE, "km"));
    assertEquals(
        haze.equals("Haze?") ? "Transboundary haze" : haze, names.code(Dimension.SECTOR, "haze"));
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryCodeOfTheVocabularies(InterfaceLanguage language) {
    Names names = names(language.tag());

    for (Dimension dimension : Dimension.values()) {
      LABELS
          .codes(dimension)
          .forEach(code -> assertThat(names.code(dimension, code)).as(code).isNotBlank());
    }
  }

  private static Names names(String tag) {
    return new Names(new MessageBundles().in(InterfaceLanguage.find(tag).orElseThrow()), LABELS);
  }
}
