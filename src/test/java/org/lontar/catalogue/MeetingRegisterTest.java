package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.catalogue.VocabularyRows.Meeting;
import org.lontar.catalogue.VocabularyRows.Series;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Origin;

class MeetingRegisterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joint Statement of the 4th ASEAN Plus Three Health Ministers Meeting  | 2010
          9th ASEAN Education Ministers Meeting held in Selangor                | 2016
          Mesyuarat AMCA ke-7 bermula                                           | 2016
          35th ASCC Council convenes                                            | 2026
          Sidang Dewan ASCC ke-30 digelar                                       | 2023
          Statement of the 8th AMMDM and 9th COP to AADMER                      | 2020
          Chairman's Statement of the 40th and 41st ASEAN Summits               | 2022
          Chairman's Statement of the 13th East Asia Summit                     | 2018
          AMMS-5 ends                                                           | 2019
          """)
  void knowsTheYearOfAMeetingByItsNumber(String title, String year) {
    Described<Integer> found = described(title, "The delegates went home.").metadata().year();

    assertThat(value(found)).isEqualTo(year);
    assertThat(found).extracting(Described::origin).isEqualTo(Origin.INFERRED);
    assertThat(found).extracting(Described::evidence).asString().contains("register of meetings");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joint Statement of the 99th ASCC Council            | It met.
          Statement of the 19th and 32nd ASCC Council         | It met.
          Youth talk of sports                                | They welcomed the outcomes of the 5th AMMS and look ahead.
          Health ministers of the G20 meet                    | Their 5th meeting was held in Bali.
          """)
  void saysNothingOfUnknownManyOrMentionedMeetings(String title, String words) {
    assertThat(described(title, words).metadata().year()).isNull();
  }

  @Test
  void putsSeriesAndNumberTogetherThatStandApart() {
    DocumentMetadata m =
        described(
                "Malaysia assumes chairmanship of ASEAN Education Ministers Meeting",
                "The ninth meeting was held in Selangor. Malaysia follows the Lao PDR.")
            .metadata();

    assertThat(value(m.year())).isEqualTo("2016");
    assertThat(m.series()).extracting(d -> d.value().code()).containsExactly("ased");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          35th ASCC Council, opisyal na binuksan  | Ginanap ang pulong noong Huwebes, Marso 5 sa Makati.       | 2026-03-05
          Mesyuarat AMCA ke-7 bermula             | Mesyuarat itu diadakan pada 24 Ogos di Bandar Seri Begawan.| 2016-08-24
          AMCA 10 meets                           | The meeting was held in Vientiane on 27 October.           | 2022-10-27
          การประชุม SOCA ครั้งที่ 27                  | การประชุมจัดขึ้นวันที่ ๓๑ ตุลาคม ที่กรุงเทพฯ                     | 2019-10-31
          Hội đồng ASCC lần thứ 23 họp            | Hội nghị diễn ra ngày 23 tháng 6 tại Hà Nội.               | 2020-06-23
          """)
  void completesADayWithTheYearOfTheMeeting(String title, String words, String date) {
    DocumentMetadata m = described(title, words).metadata();

    assertThat(value(m.date())).isEqualTo(date);
    assertThat(m.date()).extracting(Described::origin).isEqualTo(Origin.INFERRED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The meeting was held on Monday, 27 October.
          The meeting was held on 27 May.
          Recalling the meeting of 27 October, they talked.
          The meeting was held in Hall 5. March was warm.
          """)
  void completesNoDayThatDoesNotFit(String words) {
    assertThat(described("AMCA 10 meets", words).metadata().date()).isNull();
  }

  @Test
  void datesAStatementByItsMeetingRatherThanByItsWebPage() {
    DocumentMetadata m =
        described(
                "Joint Statement of the 4th ASEAN Plus Three Health Ministers Meeting",
                "1. The Ministers met.",
                "@html:article:published_time = 2012-05-10")
            .metadata();

    assertThat(value(m.year())).isEqualTo("2010");
    assertThat(m.rivals())
        .anyMatch(r -> r.field().equals("year") && r.candidate().value().equals("2012"));
  }

  @Test
  void hasEachMeetingOnceAndOfAKnownSeries() {
    Vocabularies vocabularies = Vocabularies.load(Optional.empty());
    List<Meeting> rows = vocabularies.meetings();
    Set<String> series =
        vocabularies.series().stream().map(Series::code).collect(Collectors.toSet());

    assertThat(rows).extracting(r -> r.series() + " " + r.meeting()).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> series.contains(r.series()));
  }

  @Test
  void countsMeetingsOfASeriesInOrderOfTime() {
    Map<String, Meeting> last = new HashMap<>();
    for (Meeting row : Vocabularies.load(Optional.empty()).meetings()) {
      Meeting before = last.put(row.series(), row);
      if (before != null) {
        assertThat(row.meeting()).as(row.toString()).isGreaterThan(before.meeting());
        assertThat(row.date().year())
            .as(row.toString())
            .isGreaterThanOrEqualTo(before.date().year());
      }
    }
  }
}
