package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.value;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lontar.document.Part;

class PieceTest {

  @Test
  void endsParagraphsThatNobodyWroteBetweenTwoWords() {
    String words = Piece.of(Part.TEXT, "health ".repeat(100_000)).words();

    assertThat(words).hasSizeLessThanOrEqualTo(Piece.MAX_CHARS).endsWith("health");
  }

  @Test
  void tearsNoLetterApart() {
    String words = Piece.of(Part.TEXT, "a" + "\uD83C\uDF0F".repeat(100_000)).words();

    assertThat(words).hasSize(Piece.MAX_CHARS - 1).endsWith("\uD83C\uDF0F");
  }

  @Test
  void describesALineOfManyDatesInSeconds() {
    String line = "The meeting on " + "26 September 2024, ".repeat(20_000);

    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(value(described("Report", line).metadata().year())).isEqualTo("2024"));
  }
}
