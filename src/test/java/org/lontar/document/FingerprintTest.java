package org.lontar.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  @Test
  void isEightHexDigits() {
    assertThat(Fingerprint.of("The Meeting noted the report.")).matches("[0-9a-f]{8}");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Meeting noted. | the  meeting noted
          survivor-centered  | survivor- centered
          ASEAN’s role       | ASEAN's role
          ๑๒ วัน             | ๑๒วัน
          """)
  void outlivesCaseSpacingAndPunctuation(String one, String other) {
    assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          noted | notes
          ข่าว  | ข้าว
          ມາ    | ມ້າ
          12    | 13
          """)
  void changesWithTheWords(String one, String other) {
    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }
}
