package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.query.QueryNote;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** Documents that are like the first ones are preferred where that is asked for. */
public interface FeedbackContract extends EngineUnderTest {

  /** The same documents are found; those that share words with the first ones come before. */
  @Test
  default void prefersDocumentsLikeTheFirstOnes(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, documents())) {
      SearchResponse plain = index.engine().search(asked(words("haze"), false));
      SearchResponse raised = index.engine().search(asked(words("haze"), true));

      assertThat(raised.total()).isEqualTo(plain.total());
      assertThat(ids(plain)).endsWith("sports", "z-peat");
      assertThat(ids(raised)).endsWith("z-peat", "sports");
      assertThat(raised.report().notes())
          .extracting(QueryNote::message)
          .singleElement()
          .asString()
          .contains("peatland")
          .doesNotContain("haze");
      assertThat(plain.report().notes()).isEmpty();
    }
  }

  /** Without words there is nothing to be like. */
  @Test
  default void hasNothingToPreferWhereNothingWasTyped(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, documents())) {
      SearchRequest everything = asked(new UserQuery.Everything(), true);

      assertThat(index.engine().search(everything).report().notes()).isEmpty();
    }
  }

  /** Five that tell much of the word asked for, and two that hold it equally often. */
  private static Documents[] documents() {
    Stream<Documents> first =
        Stream.of("a", "b", "c", "d", "e")
            .map(id -> doc(id).title("Haze").paragraphs("haze haze from peatland fires " + id));
    Stream<Documents> others =
        Stream.of(
            doc("sports").title("Other").paragraphs("games in haze for athletes and youth, and so"),
            doc("z-peat").title("Other").paragraphs("water in haze for peatland and fires, and so"),
            doc("youth").title("Youth").paragraphs("athletes of games"));
    return Stream.concat(first, others).toArray(Documents[]::new);
  }

  private static SearchRequest asked(UserQuery words, boolean hasFeedback) {
    QueryOptions usual = QueryOptions.USUAL;
    return request(words)
        .options(new QueryOptions(usual.isLiteral(), usual.unexpanded(), hasFeedback))
        .build();
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(hit -> hit.id().value()).toList();
  }
}
