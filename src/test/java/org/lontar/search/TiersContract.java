package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.Dimension;
import org.lontar.query.CopyView;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Releases;

/** How an engine answers long questions that few documents have all words of. */
public interface TiersContract extends EngineUnderTest {

  /** Few have all words: those with some of them follow, and the answer says how many. */
  @Test
  default void listsDocumentsWithSomeWordsAfterThoseWithAll(@TempDir Path folder)
      throws IOException {
    try (IndexFixture index = sectors(this, folder)) {
      SearchResponse answer = index.engine().search(asked("haze smoke fire health"));

      assertThat(ids(answer)).containsExactly("all", "three", "one");
      assertThat(answer.report().matching()).isEqualTo(new QueryReport.Matching(1, 2));
      assertThat(answer.total().value()).isEqualTo(3);
      assertThat(index.engine().count(asked("haze smoke fire health")).value()).isEqualTo(3);
      assertThat(answer.report().matching().sentence())
          .isEqualTo(
              "One document has all of the words; 2 have some of them and are listed after it, and"
                  + " counted.");
    }
  }

  /** Few words, and words that signs join, mean all of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "haze smoke fire",
        "haze AND smoke AND fire AND health",
        "haze smoke fire health (sports OR youth)",
        "the haze and the smoke of the fire"
      })
  default void listsNoOthersWhereAllWordsAreMeant(String typed, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = sectors(this, folder)) {
      assertThat(index.engine().search(asked(typed)).report().matching().some()).isZero();
    }
  }

  /** What was quoted, filtered and left out holds for every document that is listed. */
  @Test
  default void requiresQuotedWordsFiltersAndExclusionsOfAll(@TempDir Path folder)
      throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").year(2024).paragraphs("haze in the early morning"),
            doc("b").year(2024).paragraphs("haze and early warning"),
            doc("c").year(2023).paragraphs("smoke and early warning"),
            doc("d").year(2024).paragraphs("smoke and fire and early warning"),
            doc("e").year(2024).paragraphs("early warning"))) {
      String typed = "haze smoke health sports \"early warning\" -fire year:2024";

      assertThat(ids(index.engine().search(asked(typed)))).containsExactly("b");
    }
  }

  /** Where a page can be filled with documents that have all words, no others follow. */
  @Test
  default void listsNoOthersWhereManyHaveAllWords(@TempDir Path folder) throws IOException {
    Documents[] documents = new Documents[20];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = doc("d" + i).paragraphs(i < 10 ? "haze smoke fire health" : "haze");
    }
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      SearchResponse answer = index.engine().search(asked("haze smoke fire health"));

      assertThat(answer.report().matching()).isEqualTo(new QueryReport.Matching(10, 0));
    }
  }

  /** A sentence is not missed for want of a small word, and its paragraph comes first. */
  @Test
  default void findsTheParagraphThatASentenceComesFrom(@TempDir Path folder) throws IOException {
    String sentence = "We agreed to share the images of the satellites on the haze with the Centre";
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("near")
                .title("Images and satellites agreed")
                .paragraphs("haze haze images satellites share agreed Centre", "Centre images"),
            doc("source")
                .paragraphs(
                    "On other things. ".repeat(200), sentence + ".", "And so on. ".repeat(99)),
            doc("bare").paragraphs("agreed share images satellites haze Centre"))) {
      SearchResponse answer = index.engine().search(asked(sentence));

      assertThat(ids(answer).getFirst()).isEqualTo("source");
      assertThat(answer.report().matching().all()).isEqualTo(3);
      assertThat(answer.hits().getFirst().passages()).extracting(Passage::anchor).contains("p2");
    }
  }

  /** A name in capitals is no small word. */
  @Test
  default void asksForNamesInCapitals(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("guidelines of WHO on haze and health"),
            doc("b").paragraphs("guidelines on haze and health"))) {
      assertThat(ids(index.engine().search(asked("the WHO guidelines of health"))))
          .containsExactly("a");
      assertThat(ids(index.engine().search(asked("who the guidelines of health"))))
          .containsExactlyInAnyOrder("a", "b");
    }
  }

  /** Words of a document that has only some of them are marked. */
  @Test
  default void marksTheWordsThatADocumentHas(@TempDir Path folder) throws IOException {
    try (IndexFixture index = sectors(this, folder)) {
      Hit last = index.engine().search(asked("what of haze smoke fire health")).hits().getLast();

      assertThat(last.id().value()).isEqualTo("one");
      assertThat(IndexFixture.marked(last)).containsExactly("p1: [haze] and what of it");
    }
  }

  /** Every count beside a label is what choosing the label lists, in either view of copies. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  default void listsWhatFacetsCount(boolean isFolding, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, randomDocuments())) {
      SearchRequest all = asked("haze smoke fire health").withCopies(view(isFolding));
      SearchResponse answer = index.engine().search(all);
      assertThat(answer.report().matching().all()).isBetween(1L, 9L);
      assertThat(answer.report().matching().some()).isGreaterThan(100);
      for (FacetCounts facet : answer.facets()) {
        for (FacetCounts.LabelCount label : facet.labels()) {
          SearchRequest narrowed = all.withSelections(List.of(chosen(facet.dimension(), label)));
          SearchResponse shown = index.engine().search(narrowed);

          assertThat(shown.total().value()).as(label.toString()).isEqualTo(label.count());
          assertThat(index.engine().count(narrowed).value()).isEqualTo(label.count());
          assertThat(paged(index, narrowed)).hasSize((int) shown.listed().value());
        }
      }
    }
  }

  /** Pages neither repeat nor lose a document, in every order and in either view of copies. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  default void pagesThroughBothTiers(boolean isFolding, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, randomDocuments())) {
      for (SortOrder order : SortOrder.values()) {
        SearchRequest request =
            asked("haze smoke fire health").withSort(order).withCopies(view(isFolding));
        SearchResponse answer = index.engine().search(request);
        List<String> paged = paged(index, request);

        assertThat(paged).hasSize((int) answer.listed().value()).doesNotHaveDuplicates();
        List<String> whole = ids(index.engine().search(request.withWindow(new PageWindow(1, 100))));
        assertThat(paged.subList(0, 100)).isEqualTo(whole);
        assertThat(new TreeSet<>(paged.subList(0, (int) answer.report().matching().all())))
            .isSubsetOf(
                new TreeSet<>(ids(index.engine().search(asked("haze AND smoke fire health")))));
      }
    }
  }

  private static IndexFixture sectors(EngineUnderTest engine, Path folder) throws IOException {
    return IndexFixture.of(
        engine,
        folder,
        doc("one").paragraphs("haze and what of it"),
        doc("three").paragraphs("haze and smoke and fire"),
        doc("all").paragraphs("health, and the haze " + "of it ".repeat(50) + "smoke of fires"),
        doc("none").paragraphs("youth and sports"));
  }

  /** Six documents have all four words, many some of them; a few are copies. */
  private static Documents[] randomDocuments() {
    Random random = new Random(20_261_121);
    Documents[] documents = new Documents[300];
    String[] words = {"haze", "smoke", "fire", "health"};
    for (int i = 0; i < documents.length; i++) {
      StringBuilder text = new StringBuilder(i < 6 ? "haze smoke fire health" : "youth");
      for (int word = 0; i >= 6 && word < 3; word++) {
        text.append(random.nextInt(3) == 0 ? " " + words[(i + word) % 4] : " sports");
      }
      documents[i] =
          doc("d" + i)
              .year(2000 + random.nextInt(9))
              .date("20%02d-01-0%d".formatted(10 + random.nextInt(9), 1 + random.nextInt(9)))
              .sectors("sector-" + random.nextInt(4))
              .paragraphs(text + ". " + (i % 10 == 0 ? Releases.random(i % 3, 120) : ""));
    }
    return documents;
  }

  private static CopyView view(boolean isFolding) {
    return isFolding ? CopyView.COLLAPSED : CopyView.ALL;
  }

  private static FacetSelection chosen(Dimension dimension, FacetCounts.LabelCount label) {
    return new FacetSelection(dimension, label.value(), false);
  }

  private static List<String> paged(IndexFixture index, SearchRequest request) throws IOException {
    List<String> paged = new ArrayList<>();
    for (int page = 1; page < 100; page++) {
      List<String> ids = index.ids(request.withWindow(new PageWindow(page, 7)));
      if (ids.isEmpty()) {
        break;
      }
      paged.addAll(ids);
    }
    return paged;
  }

  private static SearchRequest asked(String typed) {
    return SearchRequest.of(UserQueryParser.parse(typed));
  }

  private static List<String> ids(SearchResponse answer) {
    return answer.hits().stream().map(hit -> hit.id().value()).toList();
  }
}
