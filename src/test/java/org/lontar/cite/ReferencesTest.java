package org.lontar.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.TypeAndForm;

class ReferencesTest {
  private static final String PAGE = "https://lontar.example/documents/a1";

  private final References references =
      new References(Vocabularies.load(Optional.empty()).labels());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Siti Aminah            | Person[name=Siti Aminah]
          Aminah, Siti              | TurnedName[family=Aminah, given=Siti]
          Oleh: Budi dan Nguyen An  | Person[name=Budi] Person[name=Nguyen An]
          Budi, Nguyen Van An, Siti | Person[name=Budi] Person[name=Nguyen Van An] Person[name=Siti]
          Budi <budi@a.example>     | Person[name=Budi]
          ASEAN Secretariat         | Body[name=ASEAN Secretariat]
          Reuters; Joko             | Body[name=Reuters] Person[name=Joko]
          """)
  void readsByLines(String byLine, String authors) {
    List<Author> read = references.of(Records.article(byLine), PAGE).authors();

    assertThat(String.join(" ", read.stream().map(Author::toString).toList())).isEqualTo(authors);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "p14, NUMBERED, 14, 14",
    "p14_2, NUMBERED, 14, 14 [2]",
    "a1-p3, NUMBERED, 3, 3 of annex 1",
    "p12.b, ITEM, b, 12(b)",
    "p12.b.ii, ITEM, ii, 12(b)(ii)",
    "pp3, PREAMBULAR, , preambular 3",
    "op5, OPERATIVE, , operative 5",
    "u5, UNNUMBERED, , unnumbered 5",
    "h2, HEADING, , heading 2",
    "'t1-r4', TABLE_ROW, , 'table 1, row 4'"
  })
  void namesParagraphs(String anchor, ParagraphKind kind, String number, String locator) {
    Paragraph paragraph = Paragraph.read(anchor, kind, number, null, "Words.");

    assertThat(Locators.of(paragraph)).isEqualTo(locator);
  }

  @Test
  void bodiesOfLevelsHaveNamesAndStatesHaveNone() {
    CatalogueRecord record =
        Records.record(
            "Vision",
            new TypeAndForm("declaration", null),
            List.of("leaders", "government", "ascc-council"),
            null,
            null,
            "en");

    assertThat(references.of(record, PAGE).authors())
        .containsExactly(new Author.Body("ASEAN Leaders"), new Author.Body("ASCC Council"));
  }

  @Test
  void textsAreOneLineWithoutSignsThatNobodySees() {
    assertThat(PlainLine.of(" a\r\nER  - \t\u0000b\u202Ec\u00AD\u200Bd\uD800e "))
        .isEqualTo("a ER - bcde");
    assertThat(PlainLine.of("ស្រី\u200Cក្ស\u200D")).isEqualTo("ស្រី\u200Cក្ស\u200D");
  }
}
