package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** Which documents an engine takes for similar. */
public interface SimilarContract extends EngineUnderTest {

  /** Those of the same topic come first, and say which words they share. */
  @Test
  default void findsTheSameTopicFirst(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      List<SimilarDocument> similar = similar(index, haze("asked", 9));

      assertThat(ids(similar).subList(0, 3)).containsExactlyInAnyOrder("haze1", "haze2", "haze3");
      assertThat(similar.getFirst().words())
          .hasSizeBetween(3, SimilarDocument.MAX_WORDS)
          .isSubsetOf(
              "Haze",
              "haze",
              "report",
              "Peatland",
              "peatland",
              "fires",
              "smoke",
              "Burning",
              "drought")
          .containsAnyOf("haze", "Haze", "Peatland");
      assertThat(ids(similar)).doesNotContain("asked");
    }
  }

  /** Pieces of words, which the index holds of unspaced scripts, are not shown as shared words. */
  @Test
  default void showsNoPiecesOfWords(@TempDir Path folder) throws IOException {
    Documents thai =
        doc("th1").language("th").title("หมอกควัน").paragraphs("หมอกควันข้ามแดนจากไฟป่า");
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            thai,
            doc("th2").language("th").title("ไฟป่า").paragraphs("ไฟป่าและหมอกควันข้ามแดน"),
            doc("other").paragraphs("youth and sports"))) {
      assertThat(similar(index, thai)).allSatisfy(hit -> assertThat(hit.words()).isEmpty());
    }
  }

  /** A copy of the document is no answer, and copies of one another are one. */
  @Test
  default void namesNoCopies(@TempDir Path folder) throws IOException {
    String text = release("peatland fires haze");
    String other = release("smoke haze fires drought peatland burning");
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs(text),
            doc("b").paragraphs(text + " End."),
            doc("c").paragraphs(other),
            doc("d").paragraphs(other + " End."),
            doc("e").paragraphs("youth and sports and other things"),
            doc("f").paragraphs("other things still"))) {
      assertThat(ids(similar(index, doc("a").paragraphs(text)))).hasSize(1).isSubsetOf("c", "d");
    }
  }

  /** A document about nothing that others know has none. */
  @Test
  default void findsNoneForADocumentAlone(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(similar(index, doc("x").paragraphs("Zebras quietly juggle."))).isEmpty();
      assertThat(similar(index, doc("x"))).isEmpty();
    }
  }

  /** A very long document is read here and there; its topic is found all the same. */
  @Test
  default void findsTheTopicOfAVeryLongDocument(@TempDir Path folder) throws IOException {
    String[] chapters =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "Peatland fires and smoke: haze and burning in a drought, part " + i)
            .toArray(String[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(ids(similar(index, doc("long").paragraphs(chapters))).subList(0, 4))
          .containsExactlyInAnyOrder("asked", "haze1", "haze2", "haze3");
    }
  }

  private static String release(String words) {
    return IntStream.range(0, 30)
        .mapToObj(i -> words + " in place" + words.length() + "x" + i + " with people")
        .reduce((one, next) -> one + " " + next)
        .orElseThrow();
  }

  private static Documents haze(String id, int number) {
    return doc(id)
        .title("Haze report " + number)
        .paragraphs(
            "Peatland fires and smoke in the drought of year " + number,
            "Burning of peatland makes haze; the smoke goes far.");
  }

  private static Documents[] shelf() {
    Stream<Documents> others =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    doc("other" + i)
                        .title("Newsletter " + i)
                        .paragraphs(
                            "Young people met for sports and music number " + i,
                            "They danced and learned of culture and heritage."));
    return Stream.concat(
            Stream.of(haze("asked", 9), haze("haze1", 1), haze("haze2", 2), haze("haze3", 3)),
            others)
        .toArray(Documents[]::new);
  }

  private static List<SimilarDocument> similar(IndexFixture index, Documents document)
      throws IOException {
    return index.engine().similar(document.build(), 5);
  }

  private static List<String> ids(List<SimilarDocument> similar) {
    return similar.stream().map(each -> each.id().value()).toList();
  }
}
