package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.search.HitExplanation.Form;
import org.lontar.search.HitExplanation.NearPart;
import org.lontar.search.HitExplanation.Standing;
import org.lontar.search.HitExplanation.WordPart;
import org.lontar.testkit.IndexFixture;

/** How an engine explains its ranking. */
public interface ExplanationContract extends EngineUnderTest {

  /** Every hit has its rank and score, and its parts add up to it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "haze",
        "haze smoke",
        "early warning haze",
        "haze OR health",
        "haze smoke year:2024 -sports",
        "title:haze smoke",
        "\"early warning\" haze*",
        "haze haze smoke (fire OR health)",
        "the smoke of haze and early warning of fires for youth"
      })
  default void addsUpToTheScoreOfEachHit(String typed, @TempDir Path folder) throws IOException {
    try (IndexFixture index = shelf(folder)) {
      SearchRequest request = asked(typed);
      SearchResponse answer = index.engine().search(request);
      assertThat(answer.hits()).isNotEmpty();
      for (int i = 0; i < answer.hits().size(); i++) {
        Hit hit = answer.hits().get(i);
        HitExplanation explanation = index.engine().explain(request, hit.id()).orElseThrow();

        assertThat(explanation.rank()).as(explanation.toString()).isEqualTo(i + 1);
        assertThat(explanation.total()).isEqualTo(answer.total().value());
        assertThat((float) explanation.score()).isEqualTo(hit.score());
        assertThat(sum(explanation))
            .as(explanation.toString())
            .isCloseTo(hit.score(), Percentage.withPercentage(0.01));
        assertThat(explanation.standing())
            .isEqualTo(i < answer.report().matching().all() ? Standing.ALL : Standing.SOME);
      }
    }
  }

  /** It says in which form and where a word stands, and how rare it is. */
  @Test
  default void saysWhereWordsStand(@TempDir Path folder) throws IOException {
    try (IndexFixture index = shelf(folder)) {
      HitExplanation explanation = explain(index, "haze warning", "a");

      WordPart haze = explanation.words().getFirst();
      assertThat(haze.typed()).isEqualTo("haze");
      assertThat(haze.forms()).containsExactly(new Form("haze", 2), new Form("Haze", 1));
      assertThat(haze.anchors()).containsExactly("p1", "p2");
      assertThat(haze.timesInText()).isEqualTo(2);
      assertThat(haze.timesInTitle()).isEqualTo(1);
      assertThat(haze.documents()).isEqualTo(3);
      assertThat(explanation.documents()).isEqualTo(5);
      assertThat(haze.inTitle()).isPositive();
      assertThat(explanation.words().getLast().forms()).containsExactly(new Form("warnings", 1));
      assertThat(explanation.words().getLast().inTitle()).isZero();
    }
  }

  /** Words near one another, and all of them as they were typed, are told. */
  @Test
  default void tellsOfNearness(@TempDir Path folder) throws IOException {
    try (IndexFixture index = shelf(folder)) {
      assertThat(explain(index, "smoke fire", "b").nearness())
          .extracting(NearPart::words, NearPart::isAsTyped)
          .containsExactly(tuple("smoke fire", false), tuple("", true));
      assertThat(explain(index, "smoke health", "c").nearness()).isEmpty();
    }
  }

  /** A document that is not in the list: what it lacks, and what leaves it out. */
  @Test
  default void saysWhyADocumentIsNotListed(@TempDir Path folder) throws IOException {
    try (IndexFixture index = shelf(folder)) {
      HitExplanation lacking = explain(index, "haze smoke -fire year:2023", "b");

      assertThat(lacking.standing()).isEqualTo(Standing.NONE);
      assertThat(lacking.rank()).isZero();
      assertThat(lacking.score()).isZero();
      assertThat(lacking.obstacles())
          .containsExactly(
              "It has “fire”, which the query leaves out.",
              "The filter “year:2023” leaves it out.");
      assertThat(explain(index, "haze sports", "a").words())
          .extracting(WordPart::isFound)
          .containsExactly(true, false);
      assertThat(ExplanationInWords.of(explain(index, "haze sports", "a")))
          .containsExactly(
              "It is not in the list.",
              "“haze” stands there as “haze” (2 times), “Haze”, in the title and in p1, p2; 3 of 5"
                  + " documents have it.",
              "“sports” is not in it; 1 of 5 documents has it.");
      assertThat(ExplanationInWords.of(explain(index, "\"smoke haze\" haze~1 spo*s", "a")))
          .contains("\"smoke haze\" is not in it; 0 of 5 documents have it.")
          .anyMatch(sentence -> sentence.startsWith("“haze~1” stands there"))
          .anyMatch(sentence -> sentence.startsWith("“spo*s” is not in it"));
    }
  }

  /** What was chosen beside the words leaves out, too. */
  @Test
  default void namesChoicesThatLeaveADocumentOut(@TempDir Path folder) throws IOException {
    try (IndexFixture index = shelf(folder)) {
      SearchRequest request =
          asked("haze")
              .withSelections(
                  List.of(
                      new FacetSelection(Dimension.YEAR, "2001", false),
                      new FacetSelection(Dimension.YEAR, "2002..2003", false),
                      new FacetSelection(Dimension.SECTOR, "none", true)));

      assertThat(index.engine().explain(request, new DocumentId("a")).orElseThrow().obstacles())
          .containsExactly(
              "It is left out by not.sector=none.",
              "Its year is none of those chosen: 2001, 2002..2003.");
      assertThat(index.engine().explain(request, new DocumentId("nobody"))).isEmpty();
    }
  }

  private static double sum(HitExplanation explanation) {
    return explanation.words().stream()
            .filter(WordPart::isFound)
            .mapToDouble(word -> word.inText() + word.inTitle())
            .sum()
        + explanation.nearness().stream().mapToDouble(NearPart::score).sum();
  }

  private IndexFixture shelf(Path folder) throws IOException {
    return IndexFixture.of(
        this,
        folder,
        doc("a").title("Haze").year(2024).paragraphs("early warnings on haze", "smoke and haze"),
        doc("b").title("Smoke fire").year(2024).paragraphs("smoke fire and haze"),
        doc("c").year(2023).paragraphs("smoke " + "and so on ".repeat(20) + "health"),
        doc("d").year(2023).paragraphs("early warning of haze and of smoke"),
        doc("e").year(2024).paragraphs("sports, youth and fires"));
  }

  private static HitExplanation explain(IndexFixture index, String typed, String id)
      throws IOException {
    return index.engine().explain(asked(typed), new DocumentId(id)).orElseThrow();
  }

  private static SearchRequest asked(String typed) {
    return SearchRequest.of(UserQueryParser.parse(typed));
  }
}
