package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.query.PageWindow;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Releases;

/** How an engine shows whole lists of documents. */
public interface ListContract extends EngineUnderTest {

  /** The pages of a search one after the other, in each order, with copies or without. */
  @Test
  default void listsWhatAllPagesShow(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, manyDocuments())) {
      index.put(doc("z9").paragraphs("haze smoke smoke").sectors("health").year(2024));

      for (SortOrder order : SortOrder.values()) {
        for (SearchRequest request :
            List.of(
                browse().sort(order).build(),
                request(words("haze smoke")).sort(order).build(),
                request(words("haze smoke")).sort(order).collapsed().build(),
                request(words("haze smoke")).sort(order).choose(Dimension.SECTOR, "health").build(),
                request(words("haze smoke fire rain wind")).sort(order).build())) {
          assertThat(listed(index.engine(), request))
              .as(request.toString())
              .isEqualTo(paged(index.engine(), request))
              .isNotEmpty();
        }
      }
      SearchRequest all = browse().collapsed().build();
      assertThat(listed(index.engine(), all))
          .hasSize(261 - 25)
          .isEqualTo(paged(index.engine(), all));
    }
  }

  /** What was preferred in the pages is preferred in the list. */
  @Test
  default void listsWithFeedback(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, manyDocuments())) {
      SearchRequest liked =
          request(words("haze")).options(new QueryOptions(false, new TreeSet<>(), true)).build();

      assertThat(listed(index.engine(), liked)).isEqualTo(paged(index.engine(), liked));
    }
  }

  /** A record says what the catalogue says, whatever else the document holds. */
  @Test
  default void showsWhatTheCatalogueSays(@TempDir Path folder) throws IOException {
    Documents whole = WholeDocument.builder();
    try (IndexFixture index = IndexFixture.of(this, folder, whole)) {
      List<CatalogueRecord> seen = new ArrayList<>();

      index.engine().list(browse().build(), seen::add);
      index.engine().list(List.of(new DocumentId("whole")), seen::add);

      CatalogueRecord record = CatalogueRecord.of(whole.build());
      assertThat(seen).containsExactly(record, record);
    }
  }

  /** Documents by id come in the order asked; those that are not held are passed over. */
  @Test
  default void listsByIds(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a"), doc("b"), doc("c"))) {
      List<String> seen = new ArrayList<>();

      index
          .engine()
          .list(
              Stream.of("c", "nobody", "a").map(DocumentId::new).toList(),
              document -> seen.add(document.id().value()));

      assertThat(seen).containsExactly("c", "a");
    }
  }

  /** Whoever has seen enough is shown no more; his trouble comes out of the list. */
  @Test
  default void endsWhereTheVisitorEnds(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, manyDocuments())) {
      List<String> seen = new ArrayList<>();
      index
          .engine()
          .list(
              browse().build(),
              document -> {
                seen.add(document.id().value());
                return seen.size() < 3;
              });

      assertThat(seen).hasSize(3);
      assertThatThrownBy(
              () ->
                  index
                      .engine()
                      .list(
                          browse().build(),
                          document -> {
                            throw new IOException("the reader went away");
                          }))
          .isInstanceOf(IOException.class)
          .hasMessage("the reader went away");
    }
  }

  /** What is committed while a list is shown is not in it, and what is deleted stays in it. */
  @Test
  default void comesFromOnePointInTime(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a"), doc("b"), doc("c"))) {
      List<String> seen = new ArrayList<>();
      index
          .engine()
          .list(
              browse().build(),
              document -> {
                if (seen.isEmpty()) {
                  index.put(doc("d"));
                  index.delete("c");
                }
                return seen.add(document.id().value());
              });

      assertThat(seen).containsExactly("a", "b", "c");
      assertThat(listed(index.engine(), browse().build())).containsExactly("a", "b", "d");
    }
  }

  private static List<String> listed(SearchEngine engine, SearchRequest request)
      throws IOException {
    List<String> seen = new ArrayList<>();
    engine.list(request, document -> seen.add(document.id().value()));
    return seen;
  }

  private static List<String> paged(SearchEngine engine, SearchRequest request) throws IOException {
    List<String> seen = new ArrayList<>();
    for (int page = 1; page < 100; page++) {
      List<Hit> hits = engine.search(request.withWindow(new PageWindow(page, 50))).hits();
      hits.forEach(hit -> seen.add(hit.id().value()));
      if (hits.isEmpty()) {
        return seen;
      }
    }
    throw new IllegalStateException("pages without an end");
  }

  private static Documents[] manyDocuments() {
    return IntStream.range(0, 260)
        .mapToObj(
            i ->
                doc("d%03d".formatted(i))
                    .paragraphs(
                        i % 10 == 0
                            ? "haze and smoke. " + Releases.random(7, 200)
                            : "haze number" + i + " " + "smoke ".repeat(i % 5) + "and other things")
                    .sectors(i % 3 == 0 ? "health" : "haze")
                    .year(2000 + i % 20))
        .toArray(Documents[]::new);
  }
}
