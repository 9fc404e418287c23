package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Requests;

/** How an engine counts and filters by dimension. */
public interface FacetsContract extends EngineUnderTest {

  /** A chosen dimension shows what its other labels would have. */
  @Test
  default void keepsTheOtherLabelsOfAChosenDimension(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request =
          browse().choose(Dimension.SECTOR, "health").choose(Dimension.YEAR, "2024").build();

      assertThat(index.ids(request)).containsExactly("a");
      assertThat(index.counts(request, Dimension.SECTOR)).containsExactly("haze=1", "health=1*");
      assertThat(index.counts(request, Dimension.YEAR)).containsExactly("2024=1*", "2023=1");
      assertThat(index.counts(request, Dimension.TYPE)).containsExactly("report=1");
    }
  }

  /** Two labels of one dimension are alternatives. */
  @Test
  default void takesAnyOfTheLabelsInsideADimension(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request =
          browse().choose(Dimension.YEAR, "2024").choose(Dimension.YEAR, "none").build();

      assertThat(index.ids(request)).containsExactly("a", "c");
      assertThat(index.counts(request, Dimension.YEAR))
          .containsExactly("2024=1*", "2023=1", "none=1*");
      assertThat(index.engine().count(request)).isEqualTo(new HitCount(2, true));
    }
  }

  /** Exclusions leave documents out of hits and counts. */
  @Test
  default void leavesOutWhatIsExcluded(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request = browse().exclude(Dimension.SECTOR, "haze").build();

      assertThat(index.ids(request)).containsExactly("b", "c");
      assertThat(index.counts(request, Dimension.SECTOR)).containsExactly("health=1", "none=1");
    }
  }

  /** A range of years filters, and is shown with its count. */
  @Test
  default void choosesRangesOfYears(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request = browse().choose(Dimension.YEAR, "..2023").build();

      assertThat(index.ids(request)).containsExactly("b");
      assertThat(index.counts(request, Dimension.YEAR))
          .containsExactly("..2023=1*", "2024=1", "2023=1", "none=1");
    }
  }

  /** A chosen label that no document has is shown all the same. */
  @Test
  default void showsChosenLabelsThatFindNothing(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request = browse().choose(Dimension.TYPE, "declaration").build();

      assertThat(index.ids(request)).isEmpty();
      assertThat(index.counts(request, Dimension.TYPE))
          .containsExactly("report=2", "declaration=0*", "none=1");
    }
  }

  /** Counts are of what the words match. */
  @Test
  default void countsWhatTheWordsMatch(@TempDir Path folder) throws IOException {
    try (IndexFixture index = threeDocuments(folder)) {
      SearchRequest request = request(words("smoke")).build();

      assertThat(index.counts(request, Dimension.YEAR)).containsExactly("2024=1", "none=1");
      assertThat(index.engine().search(request).facets())
          .extracting(FacetCounts::dimension)
          .containsExactly(Dimension.values());
    }
  }

  /** Whatever is chosen: hits, totals and counts are those of a plain look at every document. */
  @Test
  default void countsAsBruteForceDoes(@TempDir Path folder) throws IOException {
    Random random = new Random(20_241_121);
    List<Described> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      all.add(Described.any(random, i));
    }
    Documents[] documents = all.stream().map(Described::toDocument).toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      index.put(documents[0], documents[7]);
      for (int round = 0; round < 60; round++) {
        SearchRequest request = Described.anyRequest(random);
        SearchResponse response = index.engine().search(request);

        assertThat(response.total().value())
            .as(request.toString())
            .isEqualTo(all.stream().filter(d -> d.isHit(request, null)).count())
            .isEqualTo(index.engine().count(request).value());
        for (FacetCounts facet : response.facets()) {
          assertThat(counted(facet))
              .as(facet.dimension() + " of " + request)
              .isEqualTo(bruteForce(all, request, facet.dimension()));
        }
      }
    }
  }

  private static Map<String, Long> counted(FacetCounts facet) {
    Map<String, Long> counts = new TreeMap<>();
    facet.labels().stream()
        .filter(label -> label.count() > 0 && !label.value().contains(".."))
        .forEach(label -> counts.put(label.value(), label.count()));
    return counts;
  }

  private static Map<String, Long> bruteForce(
      List<Described> all, SearchRequest request, Dimension dimension) {
    Map<String, Long> counts = new TreeMap<>();
    all.stream()
        .filter(document -> document.isHit(request, dimension))
        .flatMap(document -> document.labels(dimension).stream())
        .forEach(label -> counts.merge(label, 1L, Long::sum));
    return counts;
  }

  private IndexFixture threeDocuments(Path folder) throws IOException {
    return IndexFixture.of(
        this,
        folder,
        doc("a").paragraphs("smoke").year(2024).sectors("health", "haze").type("report"),
        doc("b").paragraphs("fire").year(2023).sectors("health").type("report"),
        doc("c").paragraphs("smoke"));
  }

  /**
   * A document as brute force sees it.
   *
   * @param id its id
   * @param isSmoky whether the word of the requests stands in it
   * @param years none or one
   * @param sectors none to three
   * @param types none or one
   */
  record Described(
      String id, boolean isSmoky, List<String> years, Set<String> sectors, List<String> types) {

    private static final List<String> SECTORS = List.of("haze", "health", "sports", "labour");
    private static final List<String> TYPES = List.of("report", "speech");

    static Described any(Random random, int number) {
      Set<String> sectors = new TreeSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        sectors.add(SECTORS.get(random.nextInt(SECTORS.size())));
      }
      return new Described(
          "d" + number,
          random.nextBoolean(),
          random.nextInt(5) == 0 ? List.of() : List.of(Integer.toString(anyYear(random))),
          sectors,
          random.nextInt(3) == 0 ? List.of() : List.of(TYPES.get(random.nextInt(2))));
    }

    static SearchRequest anyRequest(Random random) {
      Requests request = random.nextBoolean() ? browse() : request(words("smoke"));
      for (int i = random.nextInt(4); i > 0; i--) {
        switch (random.nextInt(6)) {
          case 0 -> request.choose(Dimension.YEAR, Integer.toString(anyYear(random)));
          case 1 -> request.choose(Dimension.YEAR, anyYear(random) + "..");
          case 2 -> request.choose(Dimension.TYPE, "report");
          case 3 -> request.choose(Dimension.SECTOR, Dimension.NONE);
          case 4 -> request.exclude(Dimension.SECTOR, SECTORS.get(random.nextInt(4)));
          default -> request.choose(Dimension.SECTOR, SECTORS.get(random.nextInt(4)));
        }
      }
      return request.build();
    }

    private static int anyYear(Random random) {
      return 2018 + random.nextInt(6);
    }

    Documents toDocument() {
      Documents document =
          doc(id).paragraphs(isSmoky ? "smoke" : "fire").sectors(sectors.toArray(String[]::new));
      years.forEach(year -> document.year(Integer.parseInt(year)));
      types.forEach(document::type);
      return document;
    }

    List<String> labels(Dimension dimension) {
      List<String> labels =
          switch (dimension) {
            case YEAR -> years;
            case SECTOR -> List.copyOf(sectors);
            case TYPE -> types;
            case LANGUAGE -> List.of("en");
            case CHAIRMANSHIP, SERIES, BODY, PARTNER -> List.of();
          };
      return labels.isEmpty() ? List.of(Dimension.NONE) : labels;
    }

    boolean isHit(SearchRequest request, @Nullable Dimension asIfNothingChosenIn) {
      boolean hasWords = request.query().tree().toString().equals("(everything)") || isSmoky;
      return hasWords
          && request.selections().stream().filter(FacetSelection::excluded).noneMatch(this::has)
          && Stream.of(Dimension.values())
              .filter(dimension -> dimension != asIfNothingChosenIn)
              .allMatch(dimension -> hasAnyChosen(request, dimension));
    }

    private boolean hasAnyChosen(SearchRequest request, Dimension dimension) {
      List<FacetSelection> chosen =
          request.selections().stream()
              .filter(s -> s.dimension() == dimension && !s.excluded())
              .toList();
      return chosen.isEmpty() || chosen.stream().anyMatch(this::has);
    }

    private boolean has(FacetSelection selection) {
      List<String> labels = labels(selection.dimension());
      if (!selection.label().endsWith("..")) {
        return labels.contains(selection.label());
      }
      int from = Integer.parseInt(selection.label().replace("..", ""));
      return years.stream().anyMatch(year -> Integer.parseInt(year) >= from);
    }
  }
}
