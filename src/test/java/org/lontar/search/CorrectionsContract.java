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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** What an engine says may have been meant. */
public interface CorrectionsContract extends EngineUnderTest {

  /** The wrong word is another one, the rest of what was typed stays as it is. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hase                            | haze
          hzae                            | haze
          haz                             | haze
          hazze                           | haze
          transbondary haze               | transboundary haze
          "transboundary hzae"            | "transboundary haze"
          sector:haze transboundry        | sector:haze transboundary
          Hazze OR zzzzqqqq               | Haze OR zzzzqqqq
          title:polution                  | title:pollution
          (transboundary OR x) hazw -fish | (transboundary OR x) haze -fish
          TRANSBOUNDRAY                   | TRANSBOUNDARY
          """)
  default void putsTheRightWordInThePlaceOfTheWrong(
      String typed, String meant, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(meant(index, typed)).isEqualTo(meant);
      assertThat(search(index, typed).report().correction())
          .isEqualTo(new Correction(meant, search(index, meant).total().value()));
    }
  }

  /** What is known, what is near to nothing, and what finds enough, is left alone. */
  @ParameterizedTest
  @CsvSource({
    "haze",
    "Kediri",
    "zzzzqqqq",
    "sector:haze",
    "-haze",
    "ab",
    "''",
    "12345",
    "หมอกควัม",
    "ໝອກຄວນ",
    "ဟိဇ်",
    "អ័ព្ទផ្សែ"
  })
  default void saysNothingWhereNothingIsBetter(String typed, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      assertThat(search(index, typed).report().correction()).isNull();
    }
  }

  /** Of two near words the one that stands with the others was meant. */
  @Test
  default void looksAtTheOtherWords(@TempDir Path folder) throws IOException {
    Documents[] documents =
        Stream.of(
                IntStream.range(0, 6).mapToObj(i -> doc("c" + i).paragraphs("a cart of hay")),
                IntStream.range(0, 6).mapToObj(i -> doc("d" + i).paragraphs("a card in a game")),
                Stream.of(doc("e").paragraphs("nothing of either")))
            .flatMap(each -> each)
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      assertThat(meant(index, "carr hay")).isEqualTo("cart hay");
      assertThat(meant(index, "carr game")).isEqualTo("card game");
    }
  }

  /** A known word is not doubted for a more frequent near one while another word is unknown. */
  @Test
  default void changesOnlyTheUnknownWord(@TempDir Path folder) throws IOException {
    Documents[] documents =
        Stream.concat(
                IntStream.range(0, 120)
                    .mapToObj(i -> doc("h" + i).paragraphs("a transboundary hare")),
                Stream.of(doc("z").paragraphs("transboundary haze")))
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, documents)) {
      assertThat(meant(index, "transbondary haze")).isEqualTo("transboundary haze");
    }
  }

  /** What was chosen beside the words holds for the corrected words, too. */
  @Test
  default void correctsWithinWhatIsChosen(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").sectors("health").paragraphs("haze and smoke"),
            doc("b").sectors("haze").paragraphs("haze and smoke"))) {
      SearchRequest request = request("hazze");

      Correction within =
          index.engine().search(request.withSelections(choice("health"))).report().correction();
      Correction nowhere =
          index.engine().search(request.withSelections(choice("youth"))).report().correction();

      assertThat(within).isEqualTo(new Correction("haze", 1));
      assertThat(nowhere).isNull();
    }
  }

  /** A pasted text is not looked through word by word. */
  @Test
  default void leavesLongQueriesAlone(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      String typed = "hazze and many other words one after the other ".repeat(6);

      assertThat(search(index, typed).report().correction()).isNull();
    }
  }

  private static List<FacetSelection> choice(String sector) {
    return List.of(new FacetSelection(Dimension.SECTOR, sector, false));
  }

  private static Documents[] shelf() {
    return new Documents[] {
      doc("a").sectors("haze").title("Pollution").paragraphs("The transboundary haze came again."),
      doc("b").sectors("haze").paragraphs("Haze over Kediri, Việt Nam and the sea."),
      doc("c").language("th").title("หมอกควันข้ามแดน").paragraphs("หมอกควันข้ามแดน"),
      doc("d").language("lo").paragraphs("ໝອກຄວັນຂ້າມແດນ"),
      doc("e").language("my").paragraphs("မီးခိုးမြူ"),
      doc("f").language("km").paragraphs("អ័ព្ទផ្សែង")
    };
  }

  private static String meant(IndexFixture index, String typed) throws IOException {
    Correction correction = search(index, typed).report().correction();
    return correction == null ? "" : correction.text();
  }

  private static SearchResponse search(IndexFixture index, String typed) throws IOException {
    return index.engine().search(request(typed));
  }

  private static SearchRequest request(String typed) {
    return SearchRequest.of(UserQueryParser.parse(typed));
  }
}
