package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.DocumentId;
import org.lontar.query.PageWindow;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Marking;

/** What an engine finds inside one document. */
public interface InsideContract extends EngineUnderTest {

  private static Documents[] shelf() {
    return new Documents[] {
      doc("a")
          .title("Smoke and health")
          .paragraphs(
              "Smoke from fires crosses borders.",
              "Health ministers met.",
              "Smoke harms health: the smoke of peat most.",
              "Peat is drained, and fires follow."),
      doc("b").paragraphs("Smoke and health in another document.")
    };
  }

  private static InsideResponse search(
      IndexFixture index, String typed, ParagraphOrder order, PageWindow window)
      throws IOException {
    return index
        .engine()
        .searchInside(
            new InsideRequest(new DocumentId("a"), UserQueryParser.parse(typed), order, window))
        .orElseThrow();
  }

  /** Paragraphs have all that was asked for, or where none has, some of it. */
  @ParameterizedTest(name = "typed: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          smoke                  | 2 | 0 | p1 p3
          smoke health           | 1 | 0 | p3
          smoke ministers        | 0 | 3 | p1 p2 p3
          peat OR ministers      | 3 | 0 | p2 p3 p4
          fires -smoke           | 1 | 0 | p4
          "fires follow"         | 1 | 0 | p4
          "follow fires"         | 0 | 0 | ``
          heal*                  | 2 | 0 | p2 p3
          smoke year:2024        | 2 | 0 | p1 p3
          zebra                  | 0 | 0 | ``
          ``                     | 0 | 0 | ``
          -smoke                 | 0 | 0 | ``
          """)
  default void findsParagraphs(
      String typed, long all, long some, String anchors, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      InsideResponse found = search(index, typed, ParagraphOrder.DOCUMENT, new PageWindow(1, 20));

      assertThat(found.matching()).isEqualTo(new QueryReport.Matching(all, some));
      assertThat(String.join(" ", anchors(found))).isEqualTo(anchors);
      assertThat(found.title()).isEqualTo("Smoke and health");
    }
  }

  /** The paragraph that says most comes first, its words marked; pages follow one another. */
  @Test
  default void listsTheMostTellingFirst(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      InsideResponse first =
          search(index, "smoke OR peat", ParagraphOrder.RELEVANCE, new PageWindow(1, 1));
      InsideResponse rest =
          search(index, "smoke OR peat", ParagraphOrder.RELEVANCE, new PageWindow(2, 1));

      assertThat(first.total()).isEqualTo(3);
      assertThat(anchors(first)).containsExactly("p3");
      assertThat(anchors(rest)).hasSize(1).doesNotContain("p3");
      Passage passage = first.passages().getFirst();
      assertThat(Marking.mark(passage.text(), passage.highlights()))
          .isEqualTo("[Smoke] harms health: the [smoke] of [peat] most.");
      assertThat(passage.paragraph()).isEqualTo("3");
    }
  }

  /** A document that is not held has no answer. */
  @Test
  default void saysThatADocumentIsNotHeld(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      InsideRequest request =
          new InsideRequest(
              new DocumentId("nobody"),
              UserQueryParser.parse("smoke"),
              ParagraphOrder.DOCUMENT,
              new PageWindow(1, 20));

      assertThat(index.engine().searchInside(request)).isEmpty();
    }
  }

  /** A long document costs what is found and shown of it. */
  @Test
  default void searchesInsideAVeryLongDocument(@TempDir Path folder) throws IOException {
    String[] paragraphs = new String[20_000];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = "Village " + i + " has smoke" + (i == 15_000 ? " and one clinic." : ".");
    }
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a").paragraphs(paragraphs))) {
      assertThat(
              anchors(
                  search(index, "smoke clinic", ParagraphOrder.RELEVANCE, new PageWindow(1, 5))))
          .containsExactly("p15001");
    }
  }

  private static List<String> anchors(InsideResponse found) {
    return found.passages().stream().map(Passage::anchor).toList();
  }
}
