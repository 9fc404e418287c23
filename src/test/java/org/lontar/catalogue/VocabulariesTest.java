package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.ChairTerm;
import org.lontar.document.ChairTerms;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTime;
import org.lontar.document.MeetingTimes;
import org.lontar.document.PartialDate;

class VocabulariesTest {

  @Test
  void hasNamesForTheCodesOfAllDimensionsButYears() {
    var labels = Vocabularies.load(Optional.empty()).labels();

    assertThat(labels.label(Dimension.SECTOR, "haze")).isEqualTo("Transboundary haze");
    assertThat(labels.label(Dimension.CHAIRMANSHIP, "lao-pdr")).isEqualTo("Lao PDR");
    assertThat(labels.label(Dimension.TYPE, "chairman-statement")).isEqualTo("Chair's statement");
    assertThat(labels.label(Dimension.LANGUAGE, "fil")).isEqualTo("Filipino");
    assertThat(labels.codes(Dimension.SECTOR)).hasSize(16);
    assertThat(labels.codes(Dimension.TYPE)).hasSize(11);
    assertThat(labels.codes(Dimension.YEAR)).isEmpty();
  }

  @Test
  void prefersTheLibrariansFile(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("sectors.yaml"), "- {code: maps, name: Maps, strong: [atlas]}\n");

    Vocabularies vocabularies = Vocabularies.load(Optional.of(folder));

    assertThat(vocabularies.labels().codes(Dimension.SECTOR)).containsExactly("maps");
    assertThat(vocabularies.problems()).isEmpty();
  }

  @Test
  void namesLineAndColumnOfAnErrorAndKeepsTheBuiltInFile(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("sectors.yaml"), "- code: maps\n  name: Maps\n  strnog: [atlas]\n");

    Vocabularies vocabularies = Vocabularies.load(Optional.of(folder));

    assertThat(vocabularies.problems())
        .singleElement()
        .asString()
        .contains("sectors.yaml, line 3, column")
        .contains("strnog")
        .endsWith("The built-in file stays in force.");
    assertThat(vocabularies.labels().codes(Dimension.SECTOR)).hasSize(16);
  }

  @Test
  void refusesATermThatEndsBeforeItBegins(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("chairmanships.yaml"),
        "- {chair: malaysia, from: 2025-12-31, until: 2025-01-01}\n");

    assertThat(Vocabularies.load(Optional.of(folder)).problems())
        .singleElement()
        .asString()
        .contains("row 1")
        .contains("ends before it begins");
  }

  @Test
  void hasOneChairForEveryDaySinceJuly1999() {
    var terms = Vocabularies.load(Optional.empty()).chairmanships();

    for (int i = 1; i < terms.size(); i++) {
      assertThat(terms.get(i).start()).isEqualTo(terms.get(i - 1).end().plusDays(1));
    }
  }

  @Test
  void tellsTheTermsOfAChairWithTheirThemes() {
    ChairTerms terms = Vocabularies.load(Optional.empty()).chairTerms();

    assertThat(terms.of("lao-pdr"))
        .extracting(ChairTerm::from, ChairTerm::theme)
        .endsWith(tuple(LocalDate.of(2024, 1, 1), "ASEAN: Enhancing Connectivity and Resilience"));
    assertThat(terms.of("timor-leste")).isEmpty();
    assertThat(terms.all()).isSortedAccordingTo(Comparator.comparing(ChairTerm::from));
  }

  @Test
  void tellsWhenMeetingsTookPlaceAndWhatFollowsFromTheRhythmAlone(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("meetings.yaml"),
        """
        - {series: amca, meeting: 2, when: "2005-08"}
        - {series: amca, meeting: 1, when: "2003", cadence: true}
        """);
    MeetingTimes times = Vocabularies.load(Optional.of(folder)).meetingTimes();

    assertThat(times.of("amca"))
        .containsExactly(
            new MeetingTime("amca", 1, PartialDate.ofYear(2003), true),
            new MeetingTime("amca", 2, PartialDate.ofMonth(2005, 8), false));
    assertThat(times.of("asean-summit")).isNotEmpty();
    assertThat(times.of("amri")).isEmpty();
    assertThat(times.seriesOf("disaster-management")).containsExactly("ammdm", "cop-aadmer");
    assertThat(times.seriesOf("maps")).isEmpty();
  }
}
