package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.SeriesMeeting;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Releases;

/** Which meetings of a series documents are held of. */
public interface MeetingsContract extends EngineUnderTest {

  /** Meetings with a number by it, then years, then documents without either. */
  @Test
  default void listsMeetingsByNumberThenByYear(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            meeting("b", 32).year(2024).date("2024-09-27"),
            meeting("a", 32).year(2024),
            meeting("c", 32).year(2024).date("2024-09-26").type("joint-statement"),
            meeting("d", 9).year(2013),
            doc("e").series("ascc-council"),
            doc("f").series("ascc-council").year(2012),
            doc("g").series("amca").year(2012))) {
      assertThat(printed(index.engine().meetings("ascc-council")))
          .containsExactly("9/2013: d", "32/2024: c b a", "-/2012: f", "-/-: e");
      assertThat(printed(index.engine().meetings("amca"))).containsExactly("-/2012: g");
      MeetingDocument first = index.engine().meetings("ascc-council").get(1).documents().getFirst();
      assertThat(first.link().title()).isEqualTo("Document c");
      assertThat(first.type()).isEqualTo("joint-statement");
      assertThat(first.date()).isEqualTo("2024-09-26");
    }
  }

  /** A later report of a meeting does not move it; of years as common as others the first holds. */
  @Test
  default void takesTheYearOfMostDocuments(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            meeting("a", 1).year(2020),
            meeting("b", 1).year(2019),
            meeting("c", 1).year(2020),
            meeting("d", 2).year(2022),
            meeting("e", 2).year(2021),
            meeting("f", 3))) {
      assertThat(printed(index.engine().meetings("ascc-council")))
          .containsExactly("1/2020: a b c", "2/2021: d e", "3/-: f");
    }
  }

  /** A document of two meetings belongs to both; a number says more than none. */
  @Test
  default void putsADocumentOfTwoMeetingsToBoth(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("joint")
                .year(2023)
                .meetings(
                    new SeriesMeeting("ammdm", 11),
                    new SeriesMeeting("cop-aadmer", 12),
                    new SeriesMeeting("ammdm", null),
                    new SeriesMeeting("ammdm", 12)))) {
      assertThat(printed(index.engine().meetings("ammdm")))
          .containsExactly("11/2023: joint", "12/2023: joint");
      assertThat(printed(index.engine().meetings("cop-aadmer"))).containsExactly("12/2023: joint");
    }
  }

  /** Copies of one text are one document of a meeting. */
  @Test
  default void countsCopiesOnce(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 200);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            meeting("a", 5).year(2020).paragraphs(text),
            meeting("b", 5).year(2020).paragraphs(text),
            meeting("c", 5).year(2020).paragraphs("Another text."))) {
      assertThat(printed(index.engine().meetings("ascc-council"))).containsExactly("5/2020: a c");
    }
  }

  /** What no document is of has no meetings; documents of no series are not those of one. */
  @Test
  default void knowsNoMeetingsOfOtherCodes(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a"), meeting("b", 1))) {
      assertThat(index.engine().meetings("none")).isEmpty();
      assertThat(index.engine().meetings("<script>")).isEmpty();
      assertThat(index.engine().meetings("")).isEmpty();
    }
  }

  /** A meeting with very many documents names the first and counts all. */
  @Test
  default void namesTheFirstOfVeryManyDocuments(@TempDir Path folder) throws IOException {
    int many = HeldMeeting.MAX_DOCUMENTS + 7;
    try (IndexFixture index = IndexFixture.of(this, folder, meeting("first", 1))) {
      Documents[] more = new Documents[many - 1];
      for (int i = 0; i < more.length; i++) {
        more[i] = meeting("more" + i, 1);
      }
      index.put(more);
      HeldMeeting held = index.engine().meetings("ascc-council").getFirst();
      assertThat(held.total()).isEqualTo(many);
      assertThat(held.documents()).hasSize(HeldMeeting.MAX_DOCUMENTS);
    }
  }

  /** A document that is gone is of no meeting. */
  @Test
  default void forgetsDocumentsThatAreGone(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, meeting("a", 1), meeting("b", 2))) {
      index.delete("a");
      assertThat(printed(index.engine().meetings("ascc-council"))).containsExactly("2/-: b");
    }
  }

  private static Documents meeting(String id, int ordinal) {
    return doc(id).meetings(new SeriesMeeting("ascc-council", ordinal));
  }

  private static List<String> printed(List<HeldMeeting> meetings) {
    return meetings.stream()
        .map(
            held ->
                "%s/%s: %s"
                    .formatted(
                        held.ordinal() == null ? "-" : held.ordinal(),
                        held.year() == null ? "-" : held.year(),
                        String.join(
                            " ",
                            held.documents().stream().map(d -> d.link().id().value()).toList())))
        .toList();
  }
}
