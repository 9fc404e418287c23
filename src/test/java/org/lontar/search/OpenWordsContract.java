package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.query.QueryNote;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** Words that fit very many words of an index are limited, still find, and say so. */
public interface OpenWordsContract extends EngineUnderTest {

  private static SearchResponse answer(IndexFixture index, String typed) throws IOException {
    return index.engine().search(request(UserQueryParser.parse(typed).tree()).build());
  }

  private static List<String> notes(SearchResponse response) {
    return response.report().notes().stream().map(QueryNote::code).toList();
  }

  /** Two thousand words, of which one stands in two of the documents. */
  private static Documents[] manyWords() {
    String words =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "a" + (i + 1_000) + "a")
            .collect(Collectors.joining(" "));
    return new Documents[] {
      doc("many").title("M").paragraphs(words),
      doc("few").title("F").paragraphs("asean a1a haze; a2 it in is"),
      doc("short").title("S").paragraphs("a1a")
    };
  }

  /** The limits bite, an answer comes, and the note names the words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*",
        "*a",
        "*a*",
        "a*a*",
        "title:a* OR *a*",
        "a* NEAR/5 haze",
        "paragraph:(a* haze)",
        "-(a* *a) OR haze"
      })
  default void saysThatVeryManyWordsFit(String typed, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, manyWords())) {
      SearchResponse response = answer(index, typed);

      assertThat(response.total().value()).isPositive();
      assertThat(notes(response)).contains("expansion-limited");
      assertThat(response.report().notes().getFirst().message()).contains("a").endsWith(".");
    }
  }

  /** The most frequent words are taken: here those that stand in more documents than one. */
  @Test
  default void takesTheMostFrequentWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            manyWords()[0],
            doc("one").paragraphs("azzz"),
            doc("two").paragraphs("azzz"))) {
      assertThat(index.found(UserQueryParser.parse("a*").tree()))
          .containsExactly("many", "one", "two");
    }
  }

  /** Words of which all that fit are looked for have nothing to say. */
  @ParameterizedTest
  @ValueSource(strings = {"ase*", "*ean", "as*n", "asaen~", "haz~1", "haze"})
  default void saysNothingWhereNoLimitWasMet(String typed, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, manyWords())) {
      SearchResponse response = answer(index, typed);

      assertThat(response.total().value()).isEqualTo(1);
      assertThat(notes(response)).isEmpty();
    }
  }

  /** Too many such words at once are no mistake either. */
  @Test
  default void answersVeryManyOpenWords(@TempDir Path folder) throws IOException {
    String typed =
        IntStream.range(0, 400)
            .mapToObj(i -> "a" + Integer.toString(i, 36) + (i % 2 == 0 ? "*" : "~2"))
            .collect(Collectors.joining(" OR "));
    try (IndexFixture index = IndexFixture.of(this, folder, manyWords())) {
      SearchResponse response = answer(index, typed);

      assertThat(response.total().value()).isPositive();
      assertThat(notes(response)).contains("expansion-unfinished");
    }
  }
}
