package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.PartialDate;
import org.lontar.query.DateRange;
import org.lontar.query.SortOrder;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Requests;

/** How an engine orders, pages and reads documents. */
public interface ResultsContract extends EngineUnderTest {

  /**
   * Newest and oldest first, by the first day that a partial date or a mere year may be; those
   * without any last, equal ones by id.
   */
  @Test
  default void sortsByDate(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("e").date("2024-09-26"),
            doc("d").date("2024-09-26"),
            doc("c").date(PartialDate.ofYear(2024)),
            doc("b").date("1967-08-08"),
            doc("f").year(2003),
            doc("a"))) {
      assertThat(index.ids(browse().sort(SortOrder.NEWEST).build()))
          .containsExactly("d", "e", "c", "f", "b", "a");
      assertThat(index.ids(browse().sort(SortOrder.OLDEST).build()))
          .containsExactly("b", "f", "c", "d", "e", "a");
    }
  }

  /** Days limit hits; a document without a date has no day, though its year be known. */
  @Test
  default void limitsDays(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").date("2024-01-01"),
            doc("b").date("2024-12-31"),
            doc("c").year(2024))) {
      DateRange firstHalf = new DateRange(null, LocalDate.of(2024, 6, 30));
      DateRange lastDay = new DateRange(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31));

      assertThat(index.ids(browse().dates(firstHalf).build())).containsExactly("a");
      assertThat(index.ids(browse().dates(lastDay).build())).containsExactly("b");
    }
  }

  /** Latest arrivals first, those of no known time last, equal ones by id. */
  @Test
  default void sortsByArrival(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("c").added("2026-11-02T00:00:00Z"),
            doc("a").date("2024-09-26"),
            doc("b").added("2026-11-02T00:00:00Z"))) {
      index.put(doc("d").added("2026-11-02T00:00:01Z"), doc("e").added("1999-01-01T00:00:00Z"));

      assertThat(index.ids(browse().sort(SortOrder.ADDED).build()))
          .containsExactly("d", "b", "c", "e", "a");
    }
  }

  /** A time asks for what was first held then or later, beside all other choices. */
  @Test
  default void limitsArrivals(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").added("2026-11-01T00:00:00Z").paragraphs("haze").year(2024),
            doc("b").added("2026-11-01T00:00:01Z").paragraphs("haze").year(2024),
            doc("c").added("2026-11-01T00:00:02Z").paragraphs("haze").year(2025),
            doc("d").paragraphs("haze").year(2024))) {
      Requests since = request(words("haze")).since("2026-11-01T00:00:01Z");

      assertThat(index.ids(since.build())).containsExactly("b", "c");
      assertThat(index.engine().count(since.build())).isEqualTo(new HitCount(2, true));
      assertThat(index.counts(since.build(), Dimension.YEAR)).containsExactly("2025=1", "2024=1");
      assertThat(index.ids(since.choose(Dimension.YEAR, "2024").build())).containsExactly("b");
      assertThat(index.ids(browse().since("2026-11-02T00:00:00Z").build())).isEmpty();
    }
  }

  /** Equal scores fall back to the id, whatever the order of indexing. */
  @Test
  default void ordersEqualScoresById(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("c").paragraphs("haze"), doc("a").paragraphs("haze"))) {
      index.put(doc("b").paragraphs("haze"));

      assertThat(index.ids(request(words("haze")).build())).containsExactly("a", "b", "c");
    }
  }

  /** Words that stand together rank higher than the same words far apart. */
  @Test
  default void ranksNearWordsHigher(@TempDir Path folder) throws IOException {
    String between = " about many other things of which nobody has ever heard";
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("haze" + between + " pollution"),
            doc("b").paragraphs("haze pollution" + between))) {
      assertThat(index.ids(request(words("haze pollution")).build())).containsExactly("b", "a");
    }
  }

  /** Pages follow one another without gap or overlap; past the end there is nothing. */
  @Test
  default void pagesThroughAllHits(@TempDir Path folder) throws IOException {
    Documents[] documents =
        IntStream.range(0, 250)
            .mapToObj(i -> doc("d%03d".formatted(i)).paragraphs("haze " + "smoke ".repeat(i % 7)))
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 9; page++) {
        paged.addAll(index.ids(request(words("haze smoke")).page(page, 30).build()));
      }

      assertThat(paged).hasSize(214).doesNotHaveDuplicates();
      assertThat(paged.subList(0, 100))
          .isEqualTo(index.ids(request(words("haze smoke")).page(1, 100).build()));
      SearchResponse past = index.engine().search(request(words("haze")).page(100, 100).build());
      assertThat(past.hits()).isEmpty();
      assertThat(past.total()).isEqualTo(new HitCount(250, true));
    }
  }

  /** A hit carries what a list shows. */
  @Test
  default void showsWhatAListNeeds(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a")
                .title("Joint Statement")
                .type("joint-statement")
                .date("2024-09-26")
                .year(2024)
                .chairmanship("lao-pdr")
                .sectors("health", "labour")
                .source("asean.org")
                .added("2026-11-01T09:30:00Z"),
            doc("b").language(null))) {
      List<Hit> hits = index.engine().search(browse().build()).hits();

      assertThat(hits.getFirst())
          .isEqualTo(
              new Hit(
                  new DocumentId("a"),
                  "Joint Statement",
                  "joint-statement",
                  "2024-09-26",
                  2024,
                  "lao-pdr",
                  List.of("health", "labour"),
                  "en",
                  "asean.org",
                  Instant.parse("2026-11-01T09:30:00Z"),
                  0,
                  List.of(),
                  CopyList.NONE));
      assertThat(hits.getLast().language()).isNull();
    }
  }

  /** A document comes back whole. */
  @Test
  default void readsWholeDocuments(@TempDir Path folder) throws IOException {
    Documents whole = WholeDocument.builder();
    try (IndexFixture index = IndexFixture.of(this, folder, whole)) {
      assertThat(index.engine().find(new DocumentId("whole"))).contains(whole.build());
      assertThat(index.engine().find(new DocumentId("nobody"))).isEmpty();
      assertThat(index.engine().findGone(new DocumentId("whole"))).isEmpty();
    }
  }

  /** Entries of an archive are listed in the order of their locations. */
  @Test
  default void listsEntries(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("zip").locations("a.zip"),
            doc("x").title("Two").in("zip").locations("a.zip!/2.pdf"),
            doc("y").title("One").in("zip").locations("a.zip!/1.pdf"))) {
      assertThat(index.engine().listEntries(new DocumentId("zip")))
          .containsExactly(
              new DocumentLink(new DocumentId("y"), "One", "a.zip!/1.pdf"),
              new DocumentLink(new DocumentId("x"), "Two", "a.zip!/2.pdf"));
      assertThat(index.engine().listEntries(new DocumentId("x"))).isEmpty();
    }
  }

  /** Without an index every question says what to do. */
  @Test
  default void saysWhatToDoWithoutAnIndex(@TempDir Path folder) throws IOException {
    try (SearchEngine engine = openEngine(folder.resolve("none"))) {
      assertThatThrownBy(engine::state)
          .isInstanceOfSatisfying(
              IndexUnavailableException.class,
              e -> assertThat(e.hint()).contains("./lontar ingest"));
      assertThatThrownBy(() -> engine.search(browse().build()))
          .isInstanceOf(IndexUnavailableException.class);
    }
  }
}
