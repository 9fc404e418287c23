package org.lontar.extract.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lontar.document.Paragraph;
import org.lontar.extract.block.BlockReader;

/** Text in, anchors out. */
class ParagraphRecognizerTest {

  @Test
  void readsPrintedNumbers() {
    assertEquals(
        "p1 p2", anchors("1. The Meeting noted the report.\n\n2. The Meeting welcomed the plan."));
  }

  @Test
  void keepsNumbersOfWrappedLinesInTheirSentence() {
    assertEquals(
        "p1 p2",
        anchors(
            """
            1. The Meeting recalled three aims: (i) to learn, (ii) to share, and
            (iii) to act, as said at the
            16th Meeting of the Parties.

            2. The Meeting looked ahead to
            2025.
            """));
  }

  private static String anchors(String text) {
    List<Paragraph> paragraphs =
        ParagraphRecognizer.recognize(BlockReader.read("<p>" + text + "</p>", true)).paragraphs();
    return paragraphs.stream().map(Paragraph::anchor).collect(Collectors.joining(" "));
  }
}
