package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSignsTest {

  /** The signs, written as a pattern, which is slower. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\d|first|second|third|fourth|fifth|sixth|eighth|ninth|tenth|twel|teenth|tieth|seventh|eleventh|[ -][ivx]+\\b|ke-[ivx]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the 32nd meeting of the council and its twenty-first session",
        "the seventeenth, twelfth and thirtieth of them",
        "mesyuarat ke-xiv di jakarta, vol. iv, i-vix",
        " vivid xi_ ix9 -iii ke-ii ke-a",
        "nothing is counted here",
        "first",
        ""
      })
  void findsWhatThePatternFinds(String folded) {
    for (int far : new int[] {0, 3, 50}) {
      assertThat(NumberSigns.around(folded, far)).isEqualTo(Window.around(SIGNS, folded, far, far));
    }
  }

  @Test
  void leavesATextWithoutNumbers() {
    assertThat(NumberSigns.around("the ministers met in the capital ".repeat(1_000), 170))
        .isEmpty();
  }
}
