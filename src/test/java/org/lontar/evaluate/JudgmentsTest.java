package org.lontar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgmentsTest {

  private static final Judgments GRADED = new Judgments(Map.of("a", 2.0, "b", 1.0, "c", 1.0));

  /** 1 / log2(2) + 2 / log2(4) over 2 / log2(2) + 1 / log2(3) + 1 / log2(4), worked out by hand. */
  @Test
  void dividesTheGainByThatOfTheBestOrder() {
    assertThat(GRADED.ndcg(List.of("b", "x", "a"), 10))
        .isCloseTo(2.0 / 3.1309297535714578, within(1e-12));
    assertThat(GRADED.ndcg(List.of("a", "b", "c"), 10)).isCloseTo(1, within(1e-12));
    assertThat(GRADED.ndcg(List.of("x", "a"), 1)).isZero();
  }

  @Test
  void cutsTheBestOrderAtTheSameDepth() {
    assertThat(GRADED.ndcg(List.of("a", "x", "x"), 1)).isCloseTo(1, within(1e-12));
  }

  @Test
  void takesTheFirstRelevantRank() {
    assertThat(GRADED.reciprocalRank(List.of("x", "c", "a"), 10)).isEqualTo(0.5);
    assertThat(GRADED.reciprocalRank(List.of("x", "c"), 1)).isZero();
    assertThat(GRADED.reciprocalRank(List.of(), 10)).isZero();
  }

  @Test
  void countsRelevantDocumentsThatWereNeverFound() {
    assertThat(GRADED.recall(List.of("x", "c", "y", "a"), 100)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(GRADED.recall(List.of("x", "c"), 1)).isZero();
  }
}
