package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;

import org.junit.jupiter.api.Test;
import org.lontar.document.Paragraph;

class ZawgyiTest {
  private static final String ZAWGYI =
      "အာဆီယံ က်န္းမာေရး ဝန္ႀကီးမ်ား အစည္းအေဝးကို ျမန္မာႏိုင္ငံ ေနျပည္ေတာ္၌ က်င္းပခဲ့သည္။";
  private static final String UNICODE =
      "အာဆီယံ ကျန်းမာရေး ဝန်ကြီးများ အစည်းအဝေးကို မြန်မာနိုင်ငံ နေပြည်တော်၌ ကျင်းပခဲ့သည်။";

  @Test
  void bringsZawgyiToUnicodeBeforeAnythingElseReadsIt() {
    Description description = described(ZAWGYI, ZAWGYI);

    assertThat(description.text().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(UNICODE);
    assertThat(description.title()).isEqualTo(UNICODE);
    assertThat(description.text().warnings()).contains(Zawgyi.WARNING);
    assertThat(TextOf.value(description.metadata().language())).isEqualTo("my");
    assertThat(description.metadata().sectors()).extracting(s -> s.value()).contains("health");
  }

  @Test
  void convertsLongTextsPieceByPiece() {
    String unspaced = ZAWGYI.replace(" ", "");

    Description description = described("Title", (ZAWGYI + " ").repeat(300).strip());
    Description inOneLine = described("Title", unspaced.repeat(300));

    assertThat(description.text().paragraphs().getFirst().text())
        .isEqualTo((UNICODE + " ").repeat(300).strip());
    assertThat(inOneLine.text().paragraphs().getFirst().text())
        .isEqualTo(UNICODE.replace(" ", "").repeat(300));
  }

  @Test
  void endsOnARunOfOneSign() {
    String run = "\u1031".repeat(100_000);

    Description description = described("Title", ZAWGYI + " " + run);

    assertThat(description.text().paragraphs()).hasSize(1);
  }

  @Test
  void leavesUnicodeAlone() {
    Description description = described(UNICODE, UNICODE);

    assertThat(description.text().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(UNICODE);
    assertThat(description.text().warnings()).isEmpty();
  }

  @Test
  void leavesTextWithoutBurmeseAsItIs() {
    org.lontar.document.DocumentText english = TextOf.lines("Title", "Words.");

    assertThat(new Zawgyi().toUnicode(english)).isSameAs(english);
  }
}
