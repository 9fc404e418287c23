package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {
  private final DateScanner scanner = new DateScanner(Vocabularies.load(Optional.empty()).months());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 26 September 2024 in          | 2024-09-26
          on September 26, 2024            | 2024-09-26
          the 9th of October, 2024         | 2024-10-09
          24-25 Sept. 2023                 | 2023-09-25
          22 to 26 April 2025              | 2025-04-26
          30 September - 2 October 2015    | 2015-10-02
          November 10-12, 2023             | 2023-11-12
          2024-09-26T08:00:00+07:00        | 2024-09-26
          2024/09/26                       | 2024-09-26
          26/09/2024                       | 2024-09-26
          03/11/2015                       | 2015-11-03
          ๒๖ กันยายน ๒๕๖๗                  | 2024-09-26
          วันที่ 17 พฤษภาคม 2562           | 2019-05-17
          31 ต.ค. 62                       | 2019-10-31
          31 ส.ค. 59                       | 2016-08-31
          ngày 26 tháng 9 năm 2024         | 2024-09-26
          8 Mei 2023                       | 2023-05-08
          24 Ogos 2016                     | 2016-08-24
          ika-14 ng Nobyembre 2017         | 2017-11-14
          26 Septembre 2024                | 2024-09-26
          ວັນທີ 6 ກັນຍາ 2016               | 2016-09-06
          ថ្ងៃទី២៩ ខែសីហា ឆ្នាំ២០១៩        | 2019-08-29
          ၂၀၁၉ ခုနှစ် နိုဝင်ဘာလ ၈ ရက်      | 2019-11-08
          2024年9月26日                    | 2024-09-26
          this Ninth Day of October in the Year Two Thousand and Twenty-Four | 2024-10-09
          the twenty-second day of November in the year two thousand and fifteen | 2015-11-22
          the Twenty-Sixth of September Two Thousand and Twenty-Four | 2024-09-26
          1-2 tháng 10 năm 2024            | 2024-10-02
          26hb September 2024              | 2024-09-26
          26 haribulan September 2024      | 2024-09-26
          le 1er octobre 2024              | 2024-10-01
          Kamis (26/9/24)                  | 2024-09-26
          Kamis (26/9/2024)                | 2024-09-26
          26-Sep-2024                      | 2024-09-26
          26-27/9/2024                     | 2024-09-27
          26 / 09 / 2024                   | 2024-09-26
          26 September B.E. 2567           | 2024-09-26
          ระหว่างวันที่ 24-26 กันยายน 2567    | 2024-09-26
          Thu, 26 Sep 2024 10:00:00 +0700  | 2024-09-26
          in March 2016 they               | 2016-03
          """)
  void readsTheFormsOfTheRegion(String words, String date) {
    assertThat(scanner.scan(Folding.fold(words)))
        .singleElement()
        .extracting(m -> m.date().toString())
        .isEqualTo(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 February 2024
          31/02/2024
          2024-13-01
          the 32nd meeting of 18 bodies
          12 days in 1999 pages
          """)
  void findsNoDateThatNoCalendarHas(String words) {
    assertThat(scanner.scan(Folding.fold(words))).isEmpty();
  }

  @Test
  void keepsTheFirstDayOfARange() {
    assertThat(scanner.scan("30 september - 2 october 2015"))
        .singleElement()
        .extracting(DateMention::first)
        .hasToString("2015-09-30");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://example.org/2023/08/25/a, 2023-08-25",
    "https://example.org/a-2023-08-25, 2023-08-25",
    "https://example.org/news/20230825-a, 2023-08-25",
    "https://example.org/2023/8/5/a, 2023-08-05",
    "https://example.org/2023/aug/25/a, 2023-08-25",
    "https://example.org/news/25-08-2023-a, 2023-08-25",
    "https://example.org/wp-content/uploads/2024/09/a.pdf, 2024-09",
    "https://example.org/202308/a, 2023-08",
    "https://example.org/article/20231345, none",
    "https://example.org/post242856.vnp, none",
    "https://example.org/2023/a, none",
    "https://example.org/2023-vision, none",
    "x_2023_08_25.docx, 2023-08-25"
  })
  void readsTheDateOfAnAddress(String address, String date) {
    assertThat(String.valueOf(EmbeddedDates.address(address)).replace("null", "none"))
        .isEqualTo(date);
  }
}
