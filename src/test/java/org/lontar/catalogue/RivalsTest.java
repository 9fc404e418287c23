package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import org.junit.jupiter.api.Test;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Rival;

class RivalsTest {

  private static String line(Rival rival) {
    return rival.field() + " " + rival.candidate().value() + (rival.conflict() ? "!" : "");
  }

  @Test
  void namesTheEventBesideTheIssueAndWhyItLost() {
    DocumentMetadata m =
        described(
                "Joint Statement of the Meeting on Libraries",
                "Issued in Vientiane, Lao PDR on 26 September 2024",
                "1. The Meeting was held on 24-25 September 2024 in Vientiane.")
            .metadata();

    assertThat(m.rivals())
        .singleElement()
        .extracting(RivalsTest::line)
        .isEqualTo("date 2024-09-25");
    assertThat(m.rivals())
        .singleElement()
        .extracting(Rival::reason)
        .isEqualTo(
            "the day of an event; the title or a line of issue gives the document's own date");
  }

  @Test
  void callsYearsThatContradictAConflict() {
    DocumentMetadata m =
        described(
                "Joint Statement of the Meeting on Libraries in 2016",
                "Issued in Vientiane, Lao PDR on 26 September 2017",
                "1. The Ministers met.")
            .metadata();

    assertThat(m.rivals()).extracting(RivalsTest::line).containsExactly("year 2016!");
  }

  @Test
  void callsALaterPublicationNoConflict() {
    DocumentMetadata m =
        described(
                "Joint Statement of the Meeting on Libraries",
                "Issued in Vientiane, Lao PDR on 26 September 2017",
                "1. The Ministers met.",
                "@html:article:published_time = 2019-01-03")
            .metadata();

    assertThat(m.rivals())
        .extracting(RivalsTest::line)
        .containsExactly("date 2019-01-03", "year 2019");
  }

  @Test
  void callsAStatedChairThatTheRegisterContradictsAConflict() {
    DocumentMetadata m =
        described(
                "Note of the secretariat",
                "It was held under the ASEAN Chairmanship of Malaysia.",
                "@json:date = 2024-05-01")
            .metadata();

    assertThat(value(m.chairmanship())).isEqualTo("lao-pdr");
    assertThat(m.rivals())
        .singleElement()
        .extracting(RivalsTest::line)
        .isEqualTo("chairmanship malaysia!");
    assertThat(m.rivals())
        .singleElement()
        .extracting(Rival::reason)
        .isEqualTo("the register has lao-pdr from 2024-01-01 to 2024-12-31");
  }

  @Test
  void namesTheNextChairAsALosingCandidateWithoutConflict() {
    DocumentMetadata m =
        described(
                "Note of the secretariat",
                "We thank the Lao PDR, as ASEAN Chair. We look forward to the upcoming ASEAN Chairmanship of Malaysia in 2025.",
                "@json:date = 2024-05-01")
            .metadata();

    assertThat(value(m.chairmanship())).isEqualTo("lao-pdr");
    assertThat(m.rivals()).extracting(RivalsTest::line).containsExactly("chairmanship malaysia");
  }

  @Test
  void listsAtMostTenRivalsOfAField() {
    String[] lines = new String[20];
    lines[0] = "Joint Statement of the Meeting on Libraries";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "@html:date = 20" + (10 + i % 10) + "-01-" + (10 + i);
    }

    DocumentMetadata m = described(lines).metadata();

    assertThat(m.rivals().stream().filter(r -> r.field().equals("date"))).hasSize(10);
  }
}
