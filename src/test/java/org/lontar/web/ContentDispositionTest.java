package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

  @Test
  void namesAFileForOldAndNewBrowsers() {
    assertEquals(
        "attachment; filename=\"Tuy_n b_.pdf\"; filename*=UTF-8''Tuy%C3%AAn%20b%E1%BB%91.pdf",
        ContentDisposition.of(false, "Tuyên bố.pdf"));
  }

  @Test
  void letsNoNameAddAHeaderOrAFolder() {
    String value = ContentDisposition.of(false, "../../etc/a\"; x=\r\nSet-Cookie: b=c;.html");

    assertThat(value).doesNotContain("\r", "\n", "/", "..").endsWith(".html");
    assertThat(value.chars().filter(c -> c == '"').count()).isEqualTo(2);
  }

  @Test
  void takesTurningCharactersOutOfTheName() {
    assertThat(ContentDisposition.of(false, "report\u202Efdp.exe"))
        .contains("filename=\"reportfdp.exe\"");
  }

  @Test
  void keepsTheEndingOfALongName() {
    assertThat(ContentDisposition.of(true, "x".repeat(5_000) + ".pdf"))
        .startsWith("inline; ")
        .endsWith(".pdf")
        .hasSizeLessThan(600);
  }

  @Test
  void namesWhatHasNoName() {
    assertThat(ContentDisposition.of(false, "folder/")).contains("filename=\"document\"");
  }
}
