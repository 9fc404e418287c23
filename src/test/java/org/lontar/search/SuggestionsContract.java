package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** What an engine suggests while something is typed. */
public interface SuggestionsContract extends EngineUnderTest {

  /** Prefix and infix at the beginning of words, in any case. */
  @Test
  default void suggestsTitlesFromAnyOfTheirWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").title("Roadmap on Haze-free Skies"))) {
      assertThat(texts(index, "roadm")).containsExactly("Roadmap on Haze-free Skies");
      assertThat(texts(index, "HAZE fr")).containsExactly("Roadmap on Haze-free Skies");
      assertThat(texts(index, "skies")).containsExactly("Roadmap on Haze-free Skies");
      assertThat(texts(index, "oadmap")).isEmpty();
      assertThat(texts(index, "  ")).isEmpty();
      assertThat(index.engine().suggest("haze", 5).getFirst().document())
          .isEqualTo(doc("a").build().id());
    }
  }

  /** Names that many documents have come first; a name counts documents, not mentions. */
  @Test
  default void suggestsNamesByHowManyDocumentsHaveThem(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("they met in Manado, in Manado and in Manado"),
            doc("b").paragraphs("they met in Manila"),
            doc("c").paragraphs("they came from Manila to Manado Bay"),
            doc("d").paragraphs("they came from Manila"))) {
      assertThat(index.engine().suggest("man", 3))
          .extracting(Suggestion::text, Suggestion::documents)
          .containsExactly(tuple("Manila", 3L), tuple("Manado", 1L), tuple("Manado Bay", 1L));
    }
  }

  /** Accents of Latin letters may be left out; marks of other scripts are letters. */
  @Test
  default void findsTheAccentedByThePlain(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("vi").language("vi").title("Hội nghị Cộng đồng Văn hóa"),
            doc("th").language("th").title("แถลงการณ์ร่วมเรื่องหมอกควันข้ามแดน"),
            doc("km").language("km").title("សេចក្តីថ្លែងការណ៍រួម"))) {
      assertThat(texts(index, "hoi ng")).containsExactly("Hội nghị Cộng đồng Văn hóa");
      assertThat(texts(index, "Cộng đ")).containsExactly("Hội nghị Cộng đồng Văn hóa");
      assertThat(texts(index, "แถลงก")).containsExactly("แถลงการณ์ร่วมเรื่องหมอกควันข้ามแดน");
      assertThat(texts(index, "หมอกค")).containsExactly("แถลงการณ์ร่วมเรื่องหมอกควันข้ามแดน");
      assertThat(texts(index, "សេច")).containsExactly("សេចក្តីថ្លែងការណ៍រួម");
    }
  }

  /** The acronym leads to its long form, and the long form to itself. */
  @Test
  default void suggestsTheLongFormOfAnAcronym(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("work of the ASEAN Socio-Cultural Community (ASCC) goes on"))) {
      assertThat(texts(index, "ascc")).startsWith("ASEAN Socio-Cultural Community (ASCC)");
      assertThat(texts(index, "asean soc")).startsWith("ASEAN Socio-Cultural Community (ASCC)");
    }
  }

  /** One letter in a full index: those of many documents, although most terms are not looked at. */
  @Test
  default void oneLetterBringsWhatManyDocumentsHave(@TempDir Path folder) throws IOException {
    Documents[] many =
        IntStream.range(0, 1_500)
            .mapToObj(
                i ->
                    doc("d" + i)
                        .title("Zone " + i)
                        .paragraphs(
                            "they met in Aaron%d and in Abel%d and in Avalon".formatted(i, i)))
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, many)) {
      assertThat(index.engine().suggest("a", 5).getFirst())
          .isEqualTo(new Suggestion("Avalon", Suggestion.Kind.NAME, 1_500, null));
      assertThat(texts(index, "aaron14")).startsWith("Aaron14").hasSize(8);
      assertThat(texts(index, "aaron1499")).containsExactly("Aaron1499");
    }
  }

  /** What no document has any more is not suggested; the same answer comes every time. */
  @Test
  default void suggestsNothingOfDocumentsThatAreGone(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").title("Kept words").paragraphs("seen in Kediri"),
            doc("b").title("Kept no more").paragraphs("seen in Kendari"))) {
      index.delete("b");

      assertThat(texts(index, "ke")).containsExactlyInAnyOrder("Kept words", "Kediri");
      assertThat(texts(index, "ke")).isEqualTo(texts(index, "ke"));
    }
  }

  /** Long input is cut, hostile input is text like any other. */
  @Test
  default void takesWhateverIsTyped(@TempDir Path folder) throws IOException {
    String title = "A title of many words ".repeat(10).strip();
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a").title(title))) {
      assertThat(texts(index, title.substring(0, 120))).containsExactly(title);
      assertThat(texts(index, "A title of many words a title of many words but others")).isEmpty();
      assertThat(texts(index, "x".repeat(100_000))).isEmpty();
      assertThat(texts(index, "\u0000\uD800*?<script>")).isEmpty();
    }
  }

  private static List<String> texts(IndexFixture index, String typed) throws IOException {
    return index.engine().suggest(typed, 8).stream().map(Suggestion::text).toList();
  }
}
