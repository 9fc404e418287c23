package org.lontar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void printsWhatIsKnown() {
    assertThat(PartialDate.ofDay(LocalDate.of(2024, 9, 26))).hasToString("2024-09-26");
    assertThat(PartialDate.ofMonth(2024, 9)).hasToString("2024-09");
    assertThat(PartialDate.ofYear(2024)).hasToString("2024");
  }

  @Test
  void forgetsWhatIsNotKnown() {
    LocalDate day = LocalDate.of(2024, 9, 26);

    assertThat(new PartialDate(day, Precision.MONTH)).isEqualTo(PartialDate.ofMonth(2024, 9));
    assertThat(new PartialDate(day, Precision.YEAR)).isEqualTo(PartialDate.ofYear(2024));
  }

  @Test
  void sortsByTimeAndThenTheMorePreciseFirst() {
    PartialDate day = PartialDate.ofDay(LocalDate.of(2024, 1, 1));
    PartialDate later = PartialDate.ofMonth(2024, 2);

    assertThat(List.of(later, PartialDate.ofYear(2024), day).stream().sorted().toList())
        .containsExactly(day, PartialDate.ofYear(2024), later);
  }
}
