package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Origin;

class DatingTest {

  @Test
  void takesTheLineOfIssueBeforeTheEvent() {
    DocumentMetadata m =
        described(
                "Joint Statement of the Meeting on Libraries",
                "Issued in Vientiane, Lao PDR on 26 September 2024",
                "1. The Meeting was held on 24-25 September 2024 in Vientiane.")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2024-09-26");
    assertThat(m.date())
        .extracting(Described::evidence)
        .isEqualTo("Issued in Vientiane, Lao PDR on 26 September 2024");
    assertThat(m.dates())
        .extracting(d -> d.value().role().code())
        .containsExactly("event-start", "event-end", "issued");
  }

  @Test
  void takesTheDatelineOfANewsItemBeforeYesterdaysEvent() {
    DocumentMetadata m =
        described(
                "Ministers meet on haze",
                "JAKARTA, 16 March 2021 – Yesterday the ministers met. They will meet again on 2 May 2021.")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2021-03-16");
  }

  @Test
  void letsNoTargetBeTheYear() {
    DocumentMetadata m =
        described(
                "Strategy of the region towards 2045",
                "The ministers want clean air by 2030 and follow the ASCC Blueprint 2025.")
            .metadata();

    assertThat(m.year()).isNull();
    assertThat(m.chairmanship()).isNull();
  }

  @Test
  void leavesDatesOfOtherStoriesInTheFurniture() {
    DocumentMetadata m =
        described(
                "Delegates meet",
                "The delegates talked about recovery.",
                "~ May 30, 2025",
                "~ Recent posts")
            .metadata();

    assertThat(m.date()).isNull();
    assertThat(m.year()).isNull();
  }

  @Test
  void takesAByLineFromTheFurniture() {
    DocumentMetadata m =
        described("Delegates meet", "The delegates talked.", "~ By Katherine Tan | 12 May 2021")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2021-05-12");
    assertThat(value(m.author())).isEqualTo("Katherine Tan");
  }

  @Test
  void leavesDatesOfEarlierTextsToThem() {
    DocumentMetadata m =
        described(
                "Migrants in the region",
                "The statement of the council of 13 September 2017 is recalled.",
                "The declaration was adopted in Cebu on 13 January 2007.")
            .metadata();

    assertThat(m.date()).isNull();
    assertThat(m.year()).isNull();
  }

  @Test
  void readsPublicationFromTheFilesOwnFields() {
    DocumentMetadata m =
        described(
                "Speech by the Minister",
                "Good morning.",
                "@html:article:published_time = 2022-11-17")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2022-11-17");
    assertThat(m.date()).extracting(Described::origin).isEqualTo(Origin.EMBEDDED);
    assertThat(m.date())
        .extracting(Described::evidence)
        .isEqualTo("html:article:published_time = 2022-11-17");
  }

  @Test
  void readsTheMonthOfAnAddressAsAYearOnly() {
    DocumentMetadata m =
        described("A note", "Words.", "@html:canonical = https://example.org/2015/09/a-note/")
            .metadata();

    assertThat(m.date()).isNull();
    assertThat(value(m.year())).isEqualTo("2015");
  }

  @Test
  void letsTheLineOfJsonWin() {
    DocumentMetadata m =
        described("A note of 3 May 2001", "Words.", "@json:date = 2012-11-18").metadata();

    assertThat(value(m.date())).isEqualTo("2012-11-18");
  }

  @Test
  void takesThePublicationOfNewsThatLooksAhead() {
    DocumentMetadata m =
        described(
                "Menteri akan memimpin sidang",
                "Menteri akan memimpin pertemuan di Bali pada 8 Mei 2023, kata juru bicara.",
                "@html:canonical = https://example.com/berita/2023/05/06/menteri-memimpin")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2023-05-06");
  }

  @Test
  void knowsTheYearOfASummitByItsNumber() {
    DocumentMetadata m =
        described("ASEAN leaders close the 34th ASEAN Summit", "The leaders went home.").metadata();

    assertThat(value(m.year())).isEqualTo("2019");
    assertThat(value(m.chairmanship())).isEqualTo("thailand");
  }

  @Test
  void knowsTheDayBeforeADateline() {
    DocumentMetadata m =
        described(
                "Conference of the community",
                "JAKARTA, 16 March 2021 – Yesterday, Brunei hosted the conference.")
            .metadata();

    assertThat(value(m.date())).isEqualTo("2021-03-16");
    assertThat(m.dates())
        .extracting(d -> d.value().role().code() + " " + d.value().date())
        .containsExactly("event-end 2021-03-15", "published 2021-03-16");
  }

  @Test
  void neverTakesADayThatNoCalendarHas() {
    assertThat(described("A note", "The meeting was held on 31 February 2024.").metadata().date())
        .isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scans/one-response-2016.pdf, 2016",
    "scans/ascc_blueprint_2025.pdf, none",
    "scans/page-7.pdf, none"
  })
  void datesAScanWithoutTextByItsNameAndNeverByTheDayOfScanning(String location, String year) {
    DocumentText scan =
        new DocumentText(
            "application/pdf",
            null,
            List.of(),
            List.of(),
            List.of(new EmbeddedField("pdf:created", "2026-01-15T08:00:00Z")),
            List.of());

    assertThat(
            value(
                new Cataloguer(Vocabularies.load(Optional.empty()))
                    .describe(scan, location)
                    .metadata()
                    .year()))
        .isEqualTo(year);
  }
}
