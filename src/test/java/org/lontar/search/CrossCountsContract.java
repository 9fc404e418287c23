package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Dimension;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Releases;
import org.lontar.testkit.Requests;

/** How an engine counts two dimensions across each other. */
public interface CrossCountsContract extends EngineUnderTest {

  /** A document of two sectors is in two rows, and once in the total of its year. */
  @Test
  default void countsPairsOfValues(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").year(2024).sectors("haze", "health"),
            doc("b").year(2023).sectors("health"),
            doc("c").sectors("haze"),
            doc("d").year(2024))) {
      assertThat(printed(across(index, browse().build())))
          .containsExactly(
              "4: 2023=1 2024=2 none=1", "haze 2: 0 1 1", "health 2: 1 1 0", "none 1: 0 1 0");
    }
  }

  /** What is chosen in a dimension is what its rows are; elsewhere it narrows. */
  @Test
  default void showsChosenValuesAlone(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").year(2024).sectors("haze", "health").type("report"),
            doc("b").year(2023).sectors("health").type("report"),
            doc("c").year(2022).sectors("health").type("report"),
            doc("d").year(2024).sectors("health"))) {
      SearchRequest request =
          browse()
              .choose(Dimension.SECTOR, "health")
              .choose(Dimension.YEAR, "2023..2024")
              .choose(Dimension.TYPE, "report")
              .build();
      assertThat(printed(across(index, request)))
          .containsExactly("2: 2023=1 2024=1", "health 2: 1 1");
    }
  }

  /** Copies count as the total of a list counts them: each. */
  @Test
  default void countsCopiesAsTheTotalOfAListDoes(@TempDir Path folder) throws IOException {
    String text = Releases.random(3, 200);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").year(2024).sectors("haze").paragraphs(text),
            doc("b").year(2024).sectors("haze").paragraphs(text))) {
      SearchRequest request = browse().collapsed().build();

      assertThat(printed(across(index, request))).containsExactly("2: 2024=2", "haze 2: 2");
      assertThat(index.engine().search(request).total().value()).isEqualTo(2);
      assertEveryCellIsTheTotalOfItsList(index, request, Dimension.SECTOR, Dimension.YEAR);
    }
  }

  /** Whatever is asked for: every cell, row and column is the total of the list it stands for. */
  @Test
  default void everyCellIsTheTotalOfItsList(@TempDir Path folder) throws IOException {
    Random random = new Random(5);
    try (IndexFixture index = IndexFixture.of(this, folder, shelf(random, 0))) {
      index.put(shelf(random, 100));
      for (SearchRequest request : requests()) {
        assertEveryCellIsTheTotalOfItsList(index, request, Dimension.SECTOR, Dimension.YEAR);
        assertEveryCellIsTheTotalOfItsList(index, request, Dimension.TYPE, Dimension.SECTOR);
      }
    }
  }

  /** Without documents there are no rows. */
  @Test
  default void isEmptyWhereNothingMatches(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a").year(2024).sectors("haze"))) {
      assertThat(printed(across(index, request(words("volcano")).build()))).containsExactly("0: ");
    }
  }

  /** Of very many values the commonest are counted, and how many others there are is told. */
  @Test
  default void countsTheCommonestOfVeryManyValues(@TempDir Path folder) throws IOException {
    int more = CrossCounts.MAX_VALUES + 20;
    Documents[] many = new Documents[more + 2];
    for (int i = 0; i < more; i++) {
      many[i] = doc("d" + i).bodies("body-" + i).year(2024);
    }
    many[more] = doc("again").bodies("body-519").year(2024);
    many[more + 1] = doc("twice").bodies("body-519").year(2023);
    try (IndexFixture index = IndexFixture.of(this, folder, many)) {
      CrossCounts counts =
          index.engine().countAcross(browse().build(), Dimension.BODY, Dimension.YEAR);

      assertThat(counts.rows()).hasSize(CrossCounts.MAX_VALUES);
      assertThat(counts.omittedValues()).isEqualTo(20);
      assertThat(counts.total().value()).isEqualTo(more + 2);
      assertThat(counts.rows()).contains(new CrossCounts.Row("body-519", 3, List.of(1L, 2L)));
    }
  }

  /** A dimension across itself is a mistake of the caller. */
  @Test
  default void refusesADimensionAcrossItself(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a"))) {
      assertThatThrownBy(
              () -> index.engine().countAcross(browse().build(), Dimension.YEAR, Dimension.YEAR))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<SearchRequest> requests() {
    return Stream.of(
            browse(),
            browse().collapsed(),
            request(words("smoke")),
            request(words("smoke fire")),
            request(words("smoke fire ministers plan agreed")),
            browse().choose(Dimension.SECTOR, "haze"),
            browse().choose(Dimension.SECTOR, "haze").choose(Dimension.SECTOR, "none"),
            browse().choose(Dimension.YEAR, "2020..").exclude(Dimension.SECTOR, "health"),
            browse().choose(Dimension.YEAR, "2019").choose(Dimension.YEAR, "none"),
            request(words("smoke"))
                .choose(Dimension.TYPE, "report")
                .exclude(Dimension.YEAR, "2021"),
            browse().dates(new DateRange(LocalDate.of(2019, 6, 1), null)))
        .map(Requests::build)
        .toList();
  }

  private static Documents[] shelf(Random random, int first) {
    List<String> sectors = List.of("haze", "health", "youth", "sports");
    Documents[] shelf = new Documents[100];
    for (int i = 0; i < shelf.length; i++) {
      TreeSet<String> some = new TreeSet<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        some.add(sectors.get(random.nextInt(4)));
      }
      Documents made = doc("d" + (first + i)).sectors(some.toArray(String[]::new));
      if (random.nextInt(4) > 0) {
        int year = 2018 + random.nextInt(6);
        made.year(year);
        if (random.nextBoolean()) {
          made.date(year + "-08-0" + (1 + random.nextInt(9)));
        }
      }
      if (random.nextBoolean()) {
        made.type(random.nextBoolean() ? "report" : "speech");
      }
      made.paragraphs(random.nextBoolean() ? "smoke and fire" : "ministers agreed a plan: smoke");
      shelf[i] = made;
    }
    return shelf;
  }

  private static void assertEveryCellIsTheTotalOfItsList(
      IndexFixture index, SearchRequest request, Dimension rows, Dimension columns)
      throws IOException {
    CrossCounts counts = index.engine().countAcross(request, rows, columns);
    assertThat(counts.total()).isEqualTo(index.engine().search(request).total());
    for (CrossCounts.Column column : counts.columns()) {
      assertThat(column.total())
          .as("%s in %s", column, request)
          .isEqualTo(total(index, only(request, columns, column.value())));
    }
    for (CrossCounts.Row row : counts.rows()) {
      SearchRequest ofRow = only(request, rows, row.value());
      assertThat(row.total()).as("%s in %s", row, request).isEqualTo(total(index, ofRow));
      for (int i = 0; i < counts.columns().size(); i++) {
        String value = counts.columns().get(i).value();
        assertThat(row.counts().get(i))
            .as("%s, %s in %s", row.value(), value, request)
            .isEqualTo(total(index, only(ofRow, columns, value)));
      }
    }
    assertNothingIsLeftOut(index, request, counts);
  }

  /**
   * The facets of the same search have the same values, and the same counts where none is chosen.
   */
  private static void assertNothingIsLeftOut(
      IndexFixture index, SearchRequest request, CrossCounts counts) throws IOException {
    for (FacetCounts facet : index.engine().search(request).facets()) {
      boolean isRow = facet.dimension() == counts.rowDimension();
      boolean hasChoice =
          request.selections().stream()
              .anyMatch(s -> s.dimension() == facet.dimension() && !s.excluded());
      if (hasChoice || (!isRow && facet.dimension() != counts.columnDimension())) {
        continue;
      }
      List<String> expected =
          facet.labels().stream().map(l -> l.value() + "=" + l.count()).sorted().toList();
      List<String> found =
          isRow
              ? counts.rows().stream().map(r -> r.value() + "=" + r.total()).sorted().toList()
              : counts.columns().stream().map(c -> c.value() + "=" + c.total()).sorted().toList();
      assertThat(found).isEqualTo(expected);
    }
  }

  private static SearchRequest only(SearchRequest request, Dimension dimension, String value) {
    List<FacetSelection> selections = new ArrayList<>(request.selections());
    selections.removeIf(s -> s.dimension() == dimension && !s.excluded());
    selections.add(new FacetSelection(dimension, value, false));
    return request.withSelections(selections);
  }

  private static long total(IndexFixture index, SearchRequest request) throws IOException {
    return index.engine().count(request).value();
  }

  private static CrossCounts across(IndexFixture index, SearchRequest request) throws IOException {
    return index.engine().countAcross(request, Dimension.SECTOR, Dimension.YEAR);
  }

  private static List<String> printed(CrossCounts counts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        counts.total().value()
            + ": "
            + String.join(
                " ", counts.columns().stream().map(c -> c.value() + "=" + c.total()).toList()));
    for (CrossCounts.Row row : counts.rows()) {
      lines.add(
          row.value()
              + " "
              + row.total()
              + ": "
              + String.join(" ", row.counts().stream().map(String::valueOf).toList()));
    }
    return lines;
  }
}
