package org.lontar.extract.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Paragraph;
import org.lontar.extract.block.BlockReader;
import org.lontar.extract.paragraph.ParagraphRecognizer.Recognized;

/** Text in, anchors out; {@code /} is a line end. */
class ParagraphRecognizerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          points            | 1. The Meeting met.//2. It noted the plan.                     | p1 p2
          brackets          | (1) The Meeting met.//(2) It noted the plan.                   | p1 p2
          one bracket       | 1) The Meeting met.//2) It noted the plan.                     | p1 p2
          words             | Para 7 The Meeting met.//Para 8 It noted the plan.             | p7 p8
          bare numbers      | 1 The Meeting met in the capital for two long days.//2 The Meeting noted all that the plan had to say.//3 The Meeting thanked everyone who had come to it. | p1 p2 p3
          Khmer digits      | ១. ប្រជុំបានធ្វើ។//២. ប្រជុំបានកត់។                                   | p1 p2
          Lao digits        | ໑. ກອງປະຊຸມ.//໒. ກອງປະຊຸມ.                                          | p1 p2
          Thai digits       | ๑. ที่ประชุม.//๒. ที่ประชุม.                                             | p1 p2
          Burmese digits    | ၁. အစည်းအဝေး။//၂. အစည်းအဝေး။                                         | p1 p2
          gap               | 1. The Meeting met.//2. It noted.//5. It thanked.                | p1 p2 p5
          printed twice     | 1. The Meeting met.//2. It noted.//2. It thanked.//3. It went.   | p1 p2 p2_2 p3
          same block        | 1. The Meeting met./2. It noted the plan./3. It thanked.         | p1 p2 p3
          wrapped ordinal   | 1. The Meeting met and spoke at the/16th Meeting of the Parties.//2. It noted. | p1 p2
          wrapped year      | 1. The Meeting looked at the time from now on to/2025. It was glad.//2. It noted. | p1 p2
          wrapped number    | 1. The Meeting recalled what stands in paragraph/2. It was glad.//2. It noted. | p1 p2
          wrapped roman     | 1. There were aims: (i) to see, (ii) to do, and/(iii) to end.//2. It noted. | p1 p2
          first one wrapped | 1. The Meeting set itself some aims, which are:/(i) to see; (ii) to do.//2. It noted. | p1 p2
          year alone        | 2024. It was a good year for all of us./2025. It was a better one. | u1
          letters           | 1. The Meeting agreed://(a) to see;//(b) to do.//2. It noted.    | p1 p1.a p1.b p2
          letters and dots  | 1. The Meeting agreed://a. to see;//b. to do.//2. It noted.      | p1 p1.a p1.b p2
          roman items       | 1. The Meeting agreed:/i) to see;/ii) to do./2. It noted.        | p1 p1.i p1.ii p2
          no first item     | 1. It agreed://(g) A//(h) B//(i) C                               | p1 u1 u2 u3
          levels            | 1. The Meeting met.//1.1 It noted.//1.2 It thanked.//2. It went. | p1 p1.1 p1.2 p2
          decimal fraction  | 1. The Meeting met.//1.5 million people came to see it.//2. It went. | p1 u1 p2
          annex             | 1. The Meeting met.//2. It noted.//ANNEX//1. The first text.//2. The second. | p1 p2 a1-h1 a1-p1 a1-p2
          two annexes       | 1. The Meeting met.//2. It noted.//Annex 1: Texts//1. One.//2. Two.//Annex 2: More//1. One. | p1 p2 a1-h1 a1-p1 a1-p2 a2-h1 a2-p1
          heading between   | 1. The Meeting met.//Health//2. It noted the plan.               | p1 h1 p2
          Burmese sentence  | 1. The Meeting met.//အစည်းအဝေး။//2. It noted the plan.           | p1 u1 p2
          unnumbered        | 1. The Meeting met.//2. It noted.//Issued in Bandar Seri Begawan, on 3 May 2021 | p1 p2 u1
          """)
  void gives(String name, String text, String anchors) {
    assertEquals(anchors, anchors(text.replace("/", "\n")), name);
  }

  @Test
  void tellsPreambleFromOperativePart() {
    assertEquals(
        "u1 pp1 pp2 u2 op1 op2 u3",
        anchors(
            """
            DECLARATION ON REST

            WE, the Heads of State and Government of all the states that there are;

            RECALLING that everyone sleeps at night in every country;

            Deeply concerned that few sleep enough,

            DO HEREBY:

            URGE all to sleep;

            Encourage those who can to rest after lunch.

            DONE at Vientiane, on the first day of May in the year two thousand and three.
            """));
  }

  @Test
  void countsTheListsThatABrowserCounts() {
    assertEquals(
        "p3 p4 p9",
        anchorsOf(
            "<ol start='3'><li>The third.</li><li>The fourth.</li><li value='9'>Ninth.</li></ol>"));
  }

  @Test
  void givesLetteredListsToTheParagraphAbove() {
    assertEquals(
        "p7 p7.a p7.b p8",
        anchorsOf(
            "<p>7. It agreed:</p><ol type='a'><li>to see</li><li>to do</li></ol><p>8. It went.</p>"));
  }

  @Test
  void countsTheRowsOfEachTable() {
    assertEquals(
        "t1-r1 t1-r2 t2-r1",
        anchorsOf(
            "<table><tr><th>No</th><th>What</th></tr><tr><td>1</td><td>See</td></tr></table>"
                + "<table><tr><td>a</td><td>b</td></tr></table>"));
  }

  @Test
  void joinsTheCellsOfARow() {
    assertEquals(
        List.of("1 | See"), texts("<table><tr><td>1</td><td><p>See</p></td></tr></table>"));
  }

  @Test
  void keepsNumberAndHeadingOfAParagraph() {
    Paragraph last =
        recognize("<h1>Notes</h1><h2>Health</h2><p>12. The Meeting noted it.</p><p>13. It met.</p>")
            .paragraphs()
            .get(1);

    assertEquals("12", last.number());
    assertEquals("Health", last.heading());
    assertEquals("The Meeting noted it.", last.text());
  }

  @Test
  void joinsWrappedLinesAndWordsCutAtTheirEnd() {
    assertEquals(
        List.of(
            "The Meeting asked for a survivor-centered response and for the development of it."),
        texts(
            "<p>The Meeting asked for a survivor-\ncentered response and for the develop-\nment of it.</p>"));
  }

  @Test
  void closesTheGapThatALostLineEndLeftInAWord() {
    assertEquals(
        List.of("It asked for a people- and survivor-centered response."),
        texts("<p>It asked for a people- and survivor- centered response.</p>"));
  }

  @Test
  void takesTheTitleFromBelowTheRunningHead() {
    Recognized recognized =
        recognize(
            """
            <p>2019 CHAIR'S STATEMENT OF THE 4TH MEETING
            2019 CHAIR'S STATEMENT OF THE FOURTH
            MEETING OF MINISTERS FOR REST
            Issued in Bangkok, Thailand, on 3 May 2019

            1. The Meeting met.

            2. The Meeting slept.</p>""");

    assertEquals(
        "2019 CHAIR'S STATEMENT OF THE FOURTH MEETING OF MINISTERS FOR REST", recognized.title());
    assertEquals(List.of("2019 CHAIR'S STATEMENT OF THE 4TH MEETING"), recognized.runningHeads());
    assertEquals("u1 p1 p2", anchors(recognized));
  }

  @Test
  void knowsTheRunningHeadByItsWordsWhenItAloneHasTheYear() {
    Recognized recognized =
        recognize(
            """
            <p>2019 STATEMENT OF THE 4TH REST MEETING
            STATEMENT OF THE FOURTH MEETING OF THE
            MINISTERS FOR REST (MFR)
            Bangkok, Thailand, 3 May 2019

            1. The Meeting met.

            2. The Meeting slept.</p>""");

    assertEquals(
        "STATEMENT OF THE FOURTH MEETING OF THE MINISTERS FOR REST (MFR)", recognized.title());
    assertEquals(List.of("2019 STATEMENT OF THE 4TH REST MEETING"), recognized.runningHeads());
  }

  @Test
  void goesOnAcrossThePageBreakInASentence() {
    String full =
        "The Meeting spoke for two days about everything that there was to say about the new ";

    assertEquals(
        List.of(full + "ASEAN Plan for Rest, and then it went to bed."),
        texts("<p>" + full + "\n\n\n\n\nASEAN Plan for Rest, and then it went to bed.</p>"));
  }

  @Test
  void survivesDeepNesting() {
    String deep = "<div>".repeat(10_000) + "<p>1. Down here.</p>" + "</div>".repeat(10_000);

    assertEquals("p1", anchorsOf(deep));
  }

  @Test
  void staysLinearOnHostileText() {
    String shouting = "A B\n".repeat(500_000);
    String brackets = "<".repeat(500_000) + "&".repeat(500_000);
    String numbers = "1. 1. (a) ".repeat(200_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> List.of(texts("<p>" + shouting), texts(brackets), texts(numbers)));
  }

  @Test
  void givesAnOrdinalItsEndingBack() {
    assertEquals(
        List.of(
            "It followed the 32nd ASCC Council and the 5th Meeting in Hanoi, not the 3 th Street.",
            "They met again."),
        texts(
            "<h1>On Rest</h1><p>It followed the 32\nnd ASCC Council and the 5 th Meeting in Hanoi, not the 3 th"
                + " Street.</p><p>They met again.</p>"));
  }

  @Test
  void takesNoLineOfATableOfContentsForAParagraph() {
    assertEquals(
        "u1 u2 u3 p1 p2",
        anchors(
            """
            Report on Rest

            Contents

            1. Rest in the region ........ 2
            2. What is to be done ........ 3

            1. The Meeting met.

            2. It noted the plan.
            """));
  }

  @Test
  void findsTheClausesOfAVietnamesePreamble() {
    assertEquals(
        "pp1 pp2 u1 op1",
        anchors(
            """
            Tuyên bố về nghỉ ngơi

            Nhắc lại Hiến chương ASEAN năm 2007;

            Ghi nhận các nỗ lực của các nước thành viên;

            Tuyên bố như sau:

            Các nước thành viên sẽ hợp tác chặt chẽ hơn.
            """));
  }

  private static String anchors(String text) {
    return anchorsOf("<p>" + text + "</p>");
  }

  private static String anchorsOf(String xhtml) {
    return anchors(recognize(xhtml + "<p></p>"));
  }

  private static String anchors(Recognized recognized) {
    return recognized.paragraphs().stream().map(Paragraph::anchor).collect(Collectors.joining(" "));
  }

  private static List<String> texts(String xhtml) {
    return recognize(xhtml).paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Recognized recognize(String xhtml) {
    return ParagraphRecognizer.recognize(BlockReader.read(xhtml, true));
  }
}
