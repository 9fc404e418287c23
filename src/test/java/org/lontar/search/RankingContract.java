package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** How an engine ranks for a question that was pasted in whole. */
public interface RankingContract extends EngineUnderTest {

  /** A document with every word comes before a better score on some of them. */
  @Test
  default void ranksAllContentWordsBeforeAny(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("some").title("Haze haze").paragraphs("haze haze haze smoke"),
            doc("all").paragraphs("haze " + "and so on about it ".repeat(40) + "smoke fire"),
            doc("none").paragraphs("youth and sports"))) {
      assertThat(ranked(index, words("haze smoke fires"), 10)).containsExactly("all", "some");
    }
  }

  /** Small words ask for nothing, unless the question has no others. */
  @Test
  default void passesOverSmallWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("haze").paragraphs("haze"),
            doc("what").paragraphs("what is to be done about the children"))) {
      UserQuery asked = UserQueryParser.parse("What is to be done about the haze?").tree();

      assertThat(ranked(index, asked, 10)).containsExactly("haze");
      assertThat(ranked(index, words("what is the"), 10)).containsExactly("what");
    }
  }

  /** Exclusions and filters hold in both tiers. */
  @Test
  default void keepsFiltersAndExclusions(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").year(2024).paragraphs("haze"),
            doc("b").year(2024).paragraphs("haze smoke fire"),
            doc("c").year(2023).paragraphs("haze smoke"),
            doc("d").year(2024).paragraphs("haze smoke"))) {
      UserQuery asked = UserQueryParser.parse("haze smoke -fire year:2024").tree();

      assertThat(ranked(index, asked, 10)).containsExactly("d", "a");
    }
  }

  /** Words that stand together as they were typed count more than the same words here and there. */
  @Test
  default void ranksTheTypedPhraseBeforeScatteredWords(@TempDir Path folder) throws IOException {
    String rest = "and so on about other things ".repeat(8);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("older homes " + rest, "empowering " + rest, "older persons"),
            doc("b").paragraphs(rest + rest + rest, rest + " empowering older persons"))) {
      assertThat(ranked(index, words("empowering older persons"), 10)).containsExactly("b", "a");
      assertThat(ranked(index, words("older empowering persons"), 10)).containsExactly("a", "b");
    }
  }

  /** What a question says twice matters twice to it. */
  @Test
  default void ranksByHowOftenAWordIsAsked(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("smoke and so on"),
            doc("b").paragraphs("haze and so on"))) {
      assertThat(ranked(index, words("haze smoke fire"), 10)).containsExactly("a", "b");
      assertThat(ranked(index, asked("haze smoke fire haze"), 10)).containsExactly("b", "a");
    }
  }

  /** A text that writes two words apart is found by the two with a hyphen between them. */
  @Test
  default void findsTheWordsOfACompoundApart(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("the transfer of much heat"),
            doc("b").paragraphs("an operation of the company, or Co."))) {
      assertThat(ranked(index, asked("heat-transfer"), 10)).containsExactly("a");
      assertThat(ranked(index, asked("co-operation"), 10)).isEmpty();
    }
  }

  /** The exact word scores the same in each language, whether it has a stemmer or not. */
  @Test
  default void scoresAnExactWordAlikeInEveryLanguage(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").language("en").title("One").paragraphs("statements on haze"),
            doc("b").language("fil").title("One").paragraphs("statements on haze"),
            doc("c").language("ms").title("One").paragraphs("statements on haze"))) {
      assertThat(index.engine().rank(words("statements"), 10))
          .extracting(RankedDocument::score)
          .hasSize(3)
          .containsOnly(index.engine().rank(words("statements"), 1).getFirst().score());
    }
  }

  /** Recency ranks only where the reader asks for it. */
  @Test
  default void ranksByDateOnlyWhereItIsAskedFor(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").date("1967-08-08").paragraphs("haze haze"),
            doc("b").date("2024-09-26").paragraphs("haze"),
            doc("c").date("1999-01-01").paragraphs("haze haze"))) {
      assertThat(index.ids(request(words("haze")).build())).containsExactly("a", "c", "b");
      assertThat(index.ids(request(words("haze")).sort(SortOrder.NEWEST).build()))
          .containsExactly("b", "c", "a");
    }
  }

  /** As many as were asked for, equal scores by id, scores falling within a tier. */
  @Test
  default void ranksToTheLimit(@TempDir Path folder) throws IOException {
    Documents[] documents =
        IntStream.range(0, 300)
            .mapToObj(i -> doc("d%03d".formatted(i)).paragraphs("haze"))
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      List<String> all = ranked(index, words("haze smoke"), 1_000);

      assertThat(all).hasSize(300).isSorted();
      assertThat(ranked(index, words("haze smoke"), 5)).isEqualTo(all.subList(0, 5));
    }
  }

  private static UserQuery asked(String typed) {
    return UserQueryParser.parse(typed).tree();
  }

  private static List<String> ranked(IndexFixture index, UserQuery question, int limit)
      throws IOException {
    return index.engine().rank(question, limit).stream().map(hit -> hit.id().value()).toList();
  }
}
