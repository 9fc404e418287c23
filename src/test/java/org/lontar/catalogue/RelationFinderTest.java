package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lontar.document.Described;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;

class RelationFinderTest {
  private static final String[] STATEMENT = {
    "FULL TEXT: Joint Statement of the Ministers on Haze",
    "1. The Ministers met in Manila.",
    "2. The Ministers noted the progress of the work.",
    "3. The Ministers agreed to meet again."
  };

  private static List<Relation> relations(String... lines) {
    return described(lines).metadata().relations().stream().map(Described::value).toList();
  }

  private static String[] with(String address) {
    String[] lines = java.util.Arrays.copyOf(STATEMENT, STATEMENT.length + 1);
    lines[STATEMENT.length] = "@html:canonical = " + address;
    return lines;
  }

  @Test
  void knowsANewsPageThatCarriesAStatement() {
    Description page = described(with("https://www.example.com/news/full-text"));

    assertThat(page.metadata().relations())
        .extracting(Described::value)
        .containsExactly(
            new Relation(RelationKind.REPRINTS, "Joint Statement of the Ministers on Haze"));
    assertThat(TextOf.value(page.metadata().source())).isEqualTo("example.com");
  }

  @Test
  void takesTheIssuersOwnPageForTheOriginal() {
    assertThat(relations(with("https://asean.org/news/full-text"))).isEmpty();
  }

  @Test
  void knowsAStubByItsPointerToTheWhole() {
    assertThat(
            relations(
                "Ministers end meeting",
                "They agreed on much.",
                "Read the full statement here: https://asean.org/a.pdf."))
        .containsExactly(new Relation(RelationKind.EXCERPT_OF, "https://asean.org/a.pdf"));
  }

  @Test
  void takesTheTitleThatAPointerNames() {
    assertThat(
            relations(
                "Ministers end meeting",
                "The full text of the Joint Statement on Haze is available at the Secretariat."))
        .containsExactly(new Relation(RelationKind.EXCERPT_OF, "Joint Statement on Haze"));
  }

  @Test
  void takesALongTextForNoStub() {
    assertThat(
            relations(
                "Report", "Words of the report. ".repeat(100), "Download the full report here."))
        .isEmpty();
  }

  @Test
  void knowsATextThatReplacesAnother() {
    assertThat(
            relations(
                "Guidelines on Haze", "This version supersedes the draft of 3 May 2021. Words."))
        .containsExactly(new Relation(RelationKind.SUPERSEDES, "draft of 3 May 2021"));
  }
}
