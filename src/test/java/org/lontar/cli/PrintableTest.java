package org.lontar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown of hostile words. */
class PrintableTest {

  @Test
  void leavesNothingThatSteersATerminal() {
    assertThat(Printable.of("a\u001b[31mb\u009bc\nd\r\u0007\u202egpj.exe\u2066"))
        .isEqualTo("a [31mb c d   gpj.exe ");
  }

  @Test
  void leavesTextInAllScriptsAlone() {
    assertThat(Printable.of("Ấn Độ, မြန်မာ, ข่าว, ភាសាខ្មែរ, “quoted”"))
        .isEqualTo("Ấn Độ, မြန်မာ, ข่าว, ភាសាខ្មែរ, “quoted”");
  }
}
