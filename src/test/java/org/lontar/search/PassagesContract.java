package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.phrase;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Marking;

/** What an engine shows of a hit, and what it marks. */
public interface PassagesContract extends EngineUnderTest {

  /** A passage names its paragraph and marks the words, in whatever form they stand there. */
  @Test
  default void marksWordsInTheirParagraphs(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("Nothing here.", "We adopt statements on haze; a Statement."))) {
      Hit hit = index.hits(words("statement haze")).getFirst();

      assertThat(IndexFixture.marked(hit))
          .containsExactly("p2: We adopt [statements] on [haze]; a [Statement].");
      assertThat(hit.passages().getFirst().paragraph()).isEqualTo("2");
    }
  }

  /** Marks are counted in code points, not in UTF-16 units. */
  @Test
  default void countsHighlightsInCodePoints(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("😀🎉 haze 😀 haze"))) {
      Passage passage = index.hits(words("haze")).getFirst().passages().getFirst();

      assertThat(passage.highlights()).containsExactly(new Highlight(3, 7), new Highlight(10, 14));
    }
  }

  /** A phrase is marked as one, its words elsewhere are not. */
  @Test
  default void marksPhrasesAsOne(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this, folder, doc("a").paragraphs("early birds", "an early warning system is early"))) {
      assertThat(IndexFixture.marked(index.hits(phrase("early warning system")).getFirst()))
          .containsExactly("p2: an [early warning system] is early");
    }
  }

  /** The paragraph that tells most comes first, then the one that adds most to it. */
  @Test
  default void showsParagraphsThatTogetherTellMost(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a")
                .paragraphs(
                    "haze", "fire and flood", "smoke and haze", "haze and smoke", "a drought"),
            doc("b").paragraphs("haze"),
            doc("c").paragraphs("haze"))) {
      Hit hit = index.hits(words("haze smoke fire drought")).getFirst();

      assertThat(hit.passages()).extracting(Passage::anchor).containsExactly("p3", "p2", "p5");
    }
  }

  /** Three paragraphs are shown of a document with many. */
  @Test
  default void showsThreePassagesAtMost(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this, folder, doc("a").paragraphs("haze 1", "haze 2", "haze 3 haze", "haze 4"))) {
      assertThat(index.hits(words("haze")).getFirst().passages())
          .extracting(Passage::anchor)
          .containsExactly("p3", "p1", "p2");
    }
  }

  /** A quoted phrase is shown whole and first, however long, and wherever it stands. */
  @Test
  default void showsAQuotedPhraseWholeAndFirst(@TempDir Path folder) throws IOException {
    String phrase = "internationalization of institutionalized ".repeat(10) + "cooperation";
    String filling = "haze and smoke and fire and haze. ".repeat(40);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("haze smoke fire", filling + phrase + " " + filling))) {
      UserQuery query =
          new UserQuery.And(List.of(words("haze smoke fire"), new UserQuery.Phrase(phrase, 0)));
      Passage first = index.hits(query).getFirst().passages().getFirst();

      assertThat(first.text()).contains(phrase);
      assertThat(Marking.mark(first.text(), first.highlights())).contains("[" + phrase + "]");
    }
  }

  /** Headings, lines of a table of contents and letter heads are shown where nothing else is. */
  @Test
  default void showsFramesOfTheTextOnlyWhereNothingElseIs(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a")
                .paragraph(Paragraph.read("h1", ParagraphKind.HEADING, null, null, "Haze"))
                .paragraph(
                    Paragraph.read("u1", ParagraphKind.UNNUMBERED, null, null, "Haze ........ 12"))
                .paragraph(
                    Paragraph.read(
                        "u2",
                        ParagraphKind.UNNUMBERED,
                        null,
                        null,
                        "Haze Center, Tel: 123 Fax: 456"))
                .paragraph(
                    Paragraph.read("h2", ParagraphKind.HEADING, null, null, "On smoke and haze"))
                .paragraphs("We met. The haze came.", "More haze came."))) {
      assertThat(index.hits(words("haze")).getFirst().passages())
          .extracting(Passage::anchor)
          .containsExactly("p5", "p6");
      assertThat(index.hits(words("smoke haze")).getFirst().passages())
          .extracting(Passage::anchor)
          .startsWith("p5")
          .contains("h2");
      assertThat(index.hits(phrase("smoke and haze")).getFirst().passages())
          .extracting(Passage::anchor)
          .containsExactly("h2");
    }
  }

  /** Fewer passages are the best ones, and none at all can be asked for. */
  @Test
  default void showsNoMorePassagesThanAskedFor(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("haze", "smoke and haze", "smoke"))) {
      SearchRequest one = request(words("haze smoke")).passages(1).build();
      SearchRequest none = request(words("haze smoke")).passages(0).build();

      assertThat(index.engine().search(one).hits().getFirst().passages())
          .extracting(Passage::anchor)
          .containsExactly("p2");
      assertThat(index.engine().search(none).hits().getFirst().passages()).isEmpty();
    }
  }

  /** A long paragraph is cut between words around the marks, and shows that it was cut. */
  @Test
  default void cutsLongParagraphsBetweenWords(@TempDir Path folder) throws IOException {
    String filling = "lorem ipsum dolor sit amet ".repeat(60);
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs(filling + "haze " + filling))) {
      Passage passage = index.hits(words("haze")).getFirst().passages().getFirst();

      assertThat(passage.text()).hasSizeBetween(150, 320).startsWith("…").endsWith("…");
      assertThat(passage.text().replace("…", "").split(" "))
          .isSubsetOf("lorem", "ipsum", "dolor", "sit", "amet", "haze");
      assertThat(Marking.mark(passage.text(), passage.highlights())).contains(" [haze] ");
    }
  }

  /** A document of one endless paragraph costs a few pieces of it. */
  @Test
  default void showsPiecesOfAnEndlessParagraph(@TempDir Path folder) throws IOException {
    String filling = "lorem ipsum dolor sit amet ".repeat(20_000);
    String text = filling + "haze " + filling + "smoke " + filling + "fire " + filling;
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a").paragraphs(text))) {
      Hit hit = index.hits(words("haze smoke fire")).getFirst();

      assertThat(hit.passages()).hasSize(3);
      assertThat(IndexFixture.marked(hit)).anyMatch(p -> p.contains(" [fire] "));
      assertThat(hit.passages()).allMatch(passage -> passage.text().length() <= 310);
      assertThat(index.hits(words("lorem")).getFirst().passages()).hasSize(3);
    }
  }

  /** Sentences are kept whole where they are short enough. */
  @Test
  default void cutsBetweenSentencesWhereItCan(@TempDir Path folder) throws IOException {
    String before = "This is one of the sentences that stand before. ".repeat(12);
    String after = " This is one of the sentences that come after.".repeat(12);
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs(before + "We fear the haze." + after))) {
      Passage passage = index.hits(words("haze")).getFirst().passages().getFirst();

      assertThat(passage.text()).startsWith("…We fear the haze. ").endsWith("after.\u00a0…");
    }
  }

  /** No passage begins or ends inside what readers see as one character. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"th, ก่อนที่นี้, อาเซียน", "km, ស្ត្រីក្រុម, អាស៊ាន", "my, ကျွန်ုပ်တို့, အာဆီယံ"})
  default void neverCutsInsideACharacter(
      String language, String filling, String word, @TempDir Path folder) throws IOException {
    String text = filling.repeat(80) + word + filling.repeat(80);
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").language(language).paragraphs(text))) {
      Passage passage = index.hits(words(word)).getFirst().passages().getFirst();
      String piece = passage.text().replace("…", "").strip();
      BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
      characters.setText(text);

      assertThat(piece).contains(word).hasSizeLessThan(400);
      int start = text.indexOf(piece);
      assertThat(characters.isBoundary(start)).isTrue();
      assertThat(characters.isBoundary(start + piece.length())).isTrue();
    }
  }

  /** Nothing typed, or only the title matched: no passages. */
  @Test
  default void showsNoPassagesWhereTheBodyDidNotMatch(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this, folder, doc("a").title("Haze").paragraphs("about smoke").sectors("health"))) {
      UserQuery filter = new UserQuery.Filter(Dimension.SECTOR, "health");
      UserQuery inTitle = new UserQuery.InTitle(words("haze"));

      assertThat(index.hits(words("haze")).getFirst().passages()).isEmpty();
      assertThat(index.hits(inTitle).getFirst().passages()).isEmpty();
      assertThat(index.hits(filter).getFirst().passages()).isEmpty();
      assertThat(index.hits(new UserQuery.Not(words("smog"))).getFirst().passages()).isEmpty();
      assertThat(index.engine().search(browse().build()).hits().getFirst().passages()).isEmpty();
    }
  }

  /** Prefixes are marked too, and exclusions never. */
  @Test
  default void marksPrefixesButNotExclusions(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("educators and education on smoke"))) {
      UserQuery query =
          new UserQuery.And(
              List.of(new UserQuery.Prefix("educ"), new UserQuery.Not(words("haze"))));

      assertThat(IndexFixture.marked(index.hits(query).getFirst()))
          .containsExactly("p1: [educators] and [education] on smoke");
    }
  }

  /** A document's page has the marks of all its paragraphs, whether the index holds it or not. */
  @Test
  default void marksWholeDocuments(@TempDir Path folder) throws IOException {
    SourceDocument document =
        doc("not-indexed").paragraphs("haze 😀 hazes", "nothing", "the Haze").build();
    try (IndexFixture index = IndexFixture.of(this, folder, doc("other"))) {
      SortedMap<String, List<Highlight>> marks = index.engine().highlight(document, words("haze"));

      assertThat(marks).containsOnlyKeys("p1", "p3");
      assertThat(marks.get("p1")).containsExactly(new Highlight(0, 4), new Highlight(7, 12));
      assertThat(index.engine().highlight(document, new UserQuery.Prefix("not")))
          .containsOnlyKeys("p2");
      assertThat(index.engine().highlight(document, new UserQuery.Everything())).isEmpty();
      assertThat(index.engine().highlight(doc("empty").build(), words("haze"))).isEmpty();
    }
  }

  /**
   * The words of a held document are marked as if it stood alone; those of an older version, too.
   */
  @Test
  default void marksHeldDocumentsAndOlderVersionsAlike(@TempDir Path folder) throws IOException {
    Documents held =
        doc("held").title("haze").paragraphs("no", "haze 😀 hazes \u202Ehaze", "", "the Haze");
    SourceDocument older = doc("held").paragraphs("haze once more", "nothing").build();
    try (IndexFixture index = IndexFixture.of(this, folder, held)) {
      SortedMap<String, List<Highlight>> marks =
          index.engine().highlight(held.build(), words("haze"));

      assertThat(marks).containsOnlyKeys("p2", "p4");
      assertThat(marks.get("p2"))
          .containsExactly(new Highlight(0, 4), new Highlight(7, 12), new Highlight(14, 18));
      assertThat(marks.get("p4")).containsExactly(new Highlight(4, 8));
      assertThat(index.engine().highlight(older, words("haze"))).containsOnlyKeys("p1");
    }
  }
}
