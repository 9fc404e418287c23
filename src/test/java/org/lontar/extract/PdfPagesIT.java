package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.testkit.PrintedPages;

/** Reads PDFs whose order, edges and tables only the positions of their words show. */
class PdfPagesIT {

  private static final String[] LEFT = {
    "The ministers met in the capital to speak",
    "about the length of the nights, which has",
    "grown in all towns of the region, and about",
    "the noise of the streets, which keeps young",
    "and old awake. They heard the reports of all",
    "bodies and thanked them for what had been",
    "done since the last meeting on these mat-",
  };
  private static final String[] RIGHT = {
    "ters. The ministers agreed to ask each town",
    "to count its lamps and to put out those that",
    "nobody needs after midnight, except where",
    "the safety of those who work at night needs",
    "their light. They asked for a report on what",
    "comes of it, and set its date for the month",
    "of June of the year after the next meeting.",
  };

  @TempDir private static Path folder;

  private static Extractor extractor;

  @BeforeAll
  static void open() {
    extractor = Extractor.open(ExtractionConfig.in(folder.resolve("work")).withWorkers(1));
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void readsColumnsOneAfterTheOtherThoughTheFileHasThemLineByLine() throws IOException {
    PrintedPages pages = new PrintedPages().line(18, 60, 790, "Declaration on Rest");
    for (int at = 0; at < LEFT.length; at++) {
      pages.line(11, 60, 740 - at * 14, LEFT[at]).line(11, 320, 740 - at * 14, RIGHT[at]);
    }

    DocumentText text = read("columns.pdf", pages.bytes());

    assertThat(text.titleRaw()).isEqualTo("Declaration on Rest");
    assertThat(text.body())
        .startsWith("The ministers met in the capital to speak about the length of the nights")
        .contains("since the last meeting on these matters. The ministers agreed")
        .endsWith("of June of the year after the next meeting.");
  }

  @Test
  void joinsAParagraphOverThePageAndKeepsHeadsNumbersAndNotesOutOfIt() throws IOException {
    PrintedPages pages = new PrintedPages();
    pages.line(9, 60, 815, "Ministry of Rest").line(9, 480, 815, "For the press");
    pages.line(18, 60, 760, "Report on the Length of Nights");
    pages.lines(
        11,
        60,
        700,
        "1. The ministers heard that the nights have grown longer in all the towns of the region, and",
        "that few of those who live there sleep through them. They asked the bodies to");
    pages.line(8, 60, 90, "1 A night lasts from dusk to dawn.").line(9, 290, 30, "i");
    pages.nextPage().line(9, 60, 815, "Length of Nights 2024").line(9, 480, 815, "For the press");
    pages.lines(
        11,
        60,
        760,
        "find out why this is so, and to tell them at the next meeting what could be done about it",
        "in each of the towns.");
    pages.lines(
        11,
        60,
        710,
        "2. The ministers thanked the town in which they met for its quiet streets and its dark and",
        "peaceful parks, and wished its people a good night.");
    pages.line(9, 290, 30, "2");
    pages.nextPage().line(9, 60, 815, "Length of Nights 2024").line(9, 480, 815, "For the press");
    pages.lines(
        11,
        60,
        760,
        "3. They agreed to meet again in a year, in a place that is still to be found, and to bring",
        "a list of the lamps that had been put out in their towns until then.");
    pages.line(9, 290, 30, "3");

    DocumentText text = read("report.pdf", pages.bytes());

    assertThat(text.titleRaw()).isEqualTo("Report on the Length of Nights");
    assertThat(text.paragraphs())
        .extracting(p -> p.anchor() + " " + p.text().split(" ", -1)[0])
        .containsExactly("u1 Ministry", "p1 The", "u2 1", "p2 The", "p3 They");
    assertThat(text.paragraphs().get(1).text())
        .endsWith(
            "They asked the bodies to find out why this is so, and to tell them at the next"
                + " meeting what could be done about it in each of the towns.");
    assertThat(text.paragraphs().get(2).text()).isEqualTo("1 A night lasts from dusk to dawn.");
    assertThat(text.furniture()).containsExactly("For the press", "Length of Nights 2024");
  }

  @Test
  void keepsTheRowsOfATable() throws IOException {
    PrintedPages pages = new PrintedPages().line(18, 60, 780, "Work Plan on Rest");
    String[][] rows = {
      {"No", "Activity", "Country"},
      {"1", "Count the lamps", "Thailand"},
      {"2", "Measure the nights", "Lao PDR"},
      {"3", "Plant trees", "Viet Nam"}
    };
    for (int at = 0; at < rows.length; at++) {
      pages.line(11, 60, 740 - at * 18, rows[at][0]);
      pages.line(11, 100, 740 - at * 18, rows[at][1]);
      pages.line(11, 300, 740 - at * 18, rows[at][2]);
    }

    DocumentText text = read("plan.pdf", pages.bytes());

    assertThat(text.paragraphs())
        .allMatch(row -> row.kind() == ParagraphKind.TABLE_ROW)
        .extracting(Paragraph::text)
        .containsExactly(
            "No | Activity | Country",
            "1 | Count the lamps | Thailand",
            "2 | Measure the nights | Lao PDR",
            "3 | Plant trees | Viet Nam");
  }

  @Test
  void keepsAnAnnexHeadingThatStandsAloneAtTheTopOfItsPage() throws IOException {
    PrintedPages pages = new PrintedPages().line(11, 60, 780, "Statement on Rest");
    pages.lines(11, 60, 700, "The ministers met. Their words stand in two annexes.");
    for (int annex = 1; annex <= 2; annex++) {
      pages.nextPage().line(11, 480, 800, "Annex " + annex);
      pages.lines(11, 60, 700, annex == 1 ? LEFT : RIGHT);
    }

    assertThat(read("annexes.pdf", pages.bytes()).paragraphs())
        .extracting(Paragraph::text)
        .contains("Annex 1", "Annex 2");
  }

  private static DocumentText read(String name, byte[] pdf) throws IOException {
    Extraction extraction = extractor.extract(Files.write(folder.resolve(name), pdf));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).text();
  }
}
