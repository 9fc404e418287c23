package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;

/** What an engine says of a quotation. */
public interface QuotationContract extends EngineUnderTest {

  /** Two documents, of which one is often quoted. */
  private static Documents[] shelf() {
    return new Documents[] {
      doc("council")
          .title("Joint statement of the council")
          .type("joint-statement")
          .date("2024-09-26")
          .paragraphs(
              "We met in Vientiane under the chairmanship of the Lao PDR.",
              "We agreed to strengthen the early warning system against transboundary haze, and to"
                  + " share the people’s co-operation in every village of the region.",
              "We noted that the role of trained and resilient social workers grows from year to"
                  + " year."),
      doc("thai")
          .language("th")
          .paragraphs("ศิลปินรุ่นใหม่ได้รับเชิญให้เดินทางไปทำงานร่วมกับศิลปินของประเทศเพื่อนบ้าน"),
      doc("lao")
          .language("lo")
          .paragraphs("ບັນດາປະເທດສະມາຊິກຈະຊ່ວຍເຫຼືອກັນຢ່າງວ່ອງໄວ ໂດຍມີສູນປະສານງານຢູ່ຈາກາຕາ"),
      doc("khmer")
          .language("km")
          .paragraphs("រដ្ឋមន្ត្រីបានពិភាក្សាអំពីការប្រយុទ្ធប្រឆាំងនឹងឱសថក្លែងក្លាយ"),
      doc("burmese")
          .language("my")
          .paragraphs("အစည်းအဝေးတွင် ကျေးရွာများ၏ ကြံ့ခိုင်မှုကို ဆွေးနွေးခဲ့ကြသည်။"),
      doc("viet")
          .language("vi")
          .paragraphs("Tin giả là một trong những nội dung chính của hội nghị.")
    };
  }

  /** What only looks otherwise is the same. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          case               | WE AGREED TO STRENGTHEN THE EARLY WARNING SYSTEM
          white space        | agreed  to   strengthen the early warning
          straight quotes    | share the people's co-operation
          quotation marks    | “the early warning system”
          another dash       | the people’s co–operation
          no hyphen          | share the people’s cooperation in every village
          soft hyphen        | the early warn\u00ADing system
          no comma           | transboundary haze and to share
          a single letter    | “[A]greed to strengthen the early warning system”
          bracketed gap      | agreed to strengthen […] transboundary haze
          dots               | We agreed ... to share the people’s co-operation
          other words        | [They] agreed to strengthen [its] early warning system
          two paragraphs     | every village of the region. We noted that the role of
          printed number     | every village of the region. 3. We noted that the role of
          gap over paragraph | the early warning system […] grows from year to year
          """)
  default void takesAsVerbatim(String how, String quotation, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      QuotationCheck check = index.engine().checkQuotation(unescaped(quotation), 5);

      assertThat(check.verdict()).as(how).isEqualTo(new QuotationVerdict.Verbatim());
      assertThat(ids(check)).first().isEqualTo("council");
    }
  }

  private static String unescaped(String text) {
    return text.replace("\\u00AD", "\u00AD");
  }

  /** Words that are not the document's are named beside those that are. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          agreed to weaken the early warning system               | agreed to {weaken/strengthen} the early warning system
          agreed to strengthen the very early warning system      | agreed to strengthen the {very/} early warning system
          agreed to strengthen the warning system against         | agreed to strengthen the {/early} warning system against
          strengthen the earthquake alarm system against haze and | strengthen the {earthquake alarm/early warning} system against {/transboundary} haze, and
          """)
  default void namesTheEdits(String quotation, String diff, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      QuotationPlace place = index.engine().checkQuotation(quotation, 5).places().getFirst();

      assertThat(place.verdict()).isInstanceOf(QuotationVerdict.Differs.class);
      assertThat(printed(place.pieces())).isEqualTo(diff);
    }
  }

  private static String printed(List<QuotationPiece> pieces) {
    return pieces.stream()
        .map(p -> p.isEdit() ? "{" + p.quoted() + "/" + p.held() + "}" : p.held())
        .collect(Collectors.joining(" "));
  }

  /** Few words in another order, and words that nobody wrote, are not held. */
  @ParameterizedTest
  @CsvSource({
    "the system of early",
    "The council deplored the collapse of regional air traffic and urged pilots to fly.",
    "zzz qqq xxx",
    "[…] […]",
    "…"
  })
  default void saysThatItIsNotHeld(String quotation, @TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      QuotationCheck check = index.engine().checkQuotation(quotation, 5);

      assertThat(check.verdict()).isEqualTo(new QuotationVerdict.NotHeld());
      assertThat(check.places()).isEmpty();
    }
  }

  /** A quotation begins and ends anywhere, in scripts without spaces too. */
  @ParameterizedTest
  @CsvSource({
    "thai, รุ่นใหม่ได้รับเชิญให้เดินทางไปทำงานร่วมกับ",
    "lao, ສະມາຊິກຈະຊ່ວຍເຫຼືອກັນຢ່າງວ່ອງໄວ",
    "khmer, ការប្រយុទ្ធប្រឆាំងនឹងឱសថ",
    "burmese, ကျေးရွာများ၏ ကြံ့ခိုင်မှုကို",
    "viet, một trong những nội dung chính"
  })
  default void readsAllScripts(String id, String quotation, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      QuotationCheck check = index.engine().checkQuotation(quotation, 5);

      assertThat(check.verdict()).isEqualTo(new QuotationVerdict.Verbatim());
      assertThat(ids(check)).first().isEqualTo(id);
    }
  }

  /** A place names the paragraphs that the words stand in. */
  @Test
  default void namesTheParagraphs(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      QuotationPlace place =
          index
              .engine()
              .checkQuotation("every village of the region. We noted that the role", 5)
              .places()
              .getFirst();

      assertThat(place.paragraphs())
          .containsExactly(new QuotedParagraph("p2", "2"), new QuotedParagraph("p3", "3"));
      assertThat(place.date()).isEqualTo("2024-09-26");
      assertThat(place.type()).isEqualTo("joint-statement");
    }
  }

  /** The true one comes before the one that differs, and copies count once. */
  @Test
  default void listsWhatIsTrueFirstAndCopiesOnce(@TempDir Path folder) throws IOException {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      rest.append(" Village ")
          .append(i * 7)
          .append(" of province ")
          .append(i % 11)
          .append(" asks.");
    }
    String text =
        "The ministers welcomed the guidelines on the portability of social security." + rest;
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("altered").paragraphs(text.replace("welcomed", "rejected")),
            doc("copy1").paragraphs(text),
            doc("copy2").paragraphs(text))) {
      QuotationCheck check =
          index
              .engine()
              .checkQuotation("welcomed the guidelines on the portability of social security", 5);

      assertThat(check.places().getFirst().verdict()).isEqualTo(new QuotationVerdict.Verbatim());
      assertThat(ids(check)).hasSize(1).isSubsetOf("copy1", "copy2");
    }
  }

  /** A paragraph of a megabyte costs no more than the piece that is quoted. */
  @Test
  default void findsAQuotationInAVeryLongParagraph(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("The village ").append(i).append(" has a well. ");
    }
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("long").paragraphs(text.toString()))) {
      QuotationCheck check =
          index.engine().checkQuotation("The village 31234 has a well. The village 31235 has", 5);

      assertThat(check.verdict()).isEqualTo(new QuotationVerdict.Verbatim());
    }
  }

  /** The longest quotation is answered, and a longer one is the caller's mistake. */
  @Test
  default void keepsToItsBounds(@TempDir Path folder) throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, shelf())) {
      SearchEngine engine = index.engine();
      String longest = "haze ก ".repeat(QuotationCheck.MAX_CHARS / 7);

      assertThat(engine.checkQuotation(longest, 5).verdict())
          .isEqualTo(new QuotationVerdict.NotHeld());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> engine.checkQuotation(longest + longest, 5));
      assertThatIllegalArgumentException().isThrownBy(() -> engine.checkQuotation("haze", 0));
    }
  }

  private static List<String> ids(QuotationCheck check) {
    return check.places().stream().map(place -> place.id().value()).toList();
  }
}
