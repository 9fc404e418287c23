package org.lontar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.phrase;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.query.UserQuery;
import org.lontar.testkit.IndexFixture;

/** Which documents an engine finds for which words. */
public interface WordsContract extends EngineUnderTest {

  /** Words that stand inside running text are found, in every script. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          th | อาเซียน    | ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้าและการจัดการภัยพิบัติในภูมิภาคอาเซียน
          th | เตือนภัย   | ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้าและการจัดการภัยพิบัติในภูมิภาคอาเซียน
          th | ภัยพิบัติ  | ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้าและการจัดการภัยพิบัติในภูมิภาคอาเซียน
          th | ประชุม     | ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้า
          lo | ສຶກສາ      | ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາ ແລະ ສຸຂະພາບຂອງປະຊາຊົນອາຊຽນ
          lo | ສຸຂະພາບ    | ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາ ແລະ ສຸຂະພາບຂອງປະຊາຊົນອາຊຽນ
          lo | ອາຊຽນ      | ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາ ແລະ ສຸຂະພາບຂອງປະຊາຊົນອາຊຽນ
          lo | ເນັ້ນຫນັກ   | ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາ
          km | អប់រំ       | កិច្ចប្រជុំបានសង្កត់ធ្ងន់លើសារៈសំខាន់នៃការអប់រំនិងសុខភាពរបស់ប្រជាជនអាស៊ាន
          km | សុខភាព     | កិច្ចប្រជុំបានសង្កត់ធ្ងន់លើសារៈសំខាន់នៃការអប់រំនិងសុខភាពរបស់ប្រជាជនអាស៊ាន
          km | ប្រជុំ       | កិច្ចប្រជុំបានសង្កត់ធ្ងន់លើសារៈសំខាន់នៃការអប់រំ
          my | ပညာရေး    | အာဆီယံအဖွဲ့ဝင်နိုင်ငံများသည် ပညာရေးနှင့် ကျန်းမာရေးကဏ္ဍတွင် ပူးပေါင်းဆောင်ရွက်ကြသည်
          my | ကျန်းမာရေး | အာဆီယံအဖွဲ့ဝင်နိုင်ငံများသည် ပညာရေးနှင့် ကျန်းမာရေးကဏ္ဍတွင် ပူးပေါင်းဆောင်ရွက်ကြသည်
          vi | giáo dục   | Hội nghị nhấn mạnh tầm quan trọng của giáo dục và y tế tại Đà Nẵng
          vi | giao duc   | Hội nghị nhấn mạnh tầm quan trọng của giáo dục và y tế tại Đà Nẵng
          vi | da nang    | Hội nghị nhấn mạnh tầm quan trọng của giáo dục và y tế tại Đà Nẵng
          id | didik      | Para menteri menegaskan pentingnya mendidik kaum muda
          ms | pendidikan | Menteri menekankan kepentingan pendidikan
          en | statement  | The Ministers adopted two statements.
          en | STATEMENTS | The Ministers adopted a Statement.
          en | Alzheimers | Care for people with Alzheimer’s disease
          en | Alzheimer  | Care for people with Alzheimer’s disease
          en | Alzheimer's | Care for people with Alzheimer’s disease
          en | PDR        | Vientiane, Lao P.D.R., 2024
          en | P.D.R.     | Vientiane, Lao PDR, 2024
          en | cooperation | ASEAN Co-operation in education
          en | co-operation | ASEAN cooperation in education
          en | cooperation | the coopera- tion of all
          en | resume     | A résumé of the year
          en | résumé     | A resume of the year
          en | asean      | ＡＳＥＡＮ in wide letters
          en | 😀         | We are happy 😀 today
          """)
  default void findsWordsInsideRunningText(
      String language, String typed, String text, @TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("other").paragraphs("Something else."),
            doc("wanted").language(language).paragraphs(text))) {
      assertThat(index.found(words(typed))).containsExactly("wanted");
    }
  }

  /** What was typed without spaces is also found where its words stand apart. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "th, สุขภาพเด็กอาเซียน, อาเซียนดูแลสุขภาพของเด็ก",
    "lo, ສຸຂະພາບປະຊາຊົນອາຊຽນ, ອາຊຽນເນັ້ນໜັກການສຶກສາແລະສຸຂະພາບຂອງປະຊາຊົນ",
    "km, សុខភាពកុមារអាស៊ាន, អាស៊ានយកចិត្តទុកដាក់លើសុខភាពរបស់កុមារ",
    "zh, 东盟教育部长, 教育和卫生问题由东盟各国的部长讨论"
  })
  default void findsTheWordsOfAnUnspacedRunApart(
      String language, String typed, String text, @TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("other").language(language).paragraphs(text.substring(0, text.length() / 2)),
            doc("wanted").language(language).paragraphs(text))) {
      Hit first = index.hits(words(typed)).getFirst();

      assertThat(first.id().value()).isEqualTo("wanted");
      assertThat(first.passages()).isNotEmpty();
    }
  }

  /** Marks of these scripts are letters: words that differ in them are different words. */
  @Test
  default void keepsMarksOfSoutheastAsianScriptsApart(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("news").language("th").paragraphs("ข่าว"),
            doc("rice").language("th").paragraphs("ข้าว"),
            doc("white").language("th").paragraphs("ขาว"))) {
      assertThat(index.found(words("ข้าว"))).containsExactly("rice");
      assertThat(index.found(words("ขาว"))).containsExactly("white");
    }
  }

  /** An accent that was typed ranks the same accent first. */
  @Test
  default void ranksTheExactAccentHigher(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a-plain").language("vi").paragraphs("lua moi"),
            doc("b-accented").language("vi").paragraphs("lúa mới"))) {
      assertThat(index.ids(request(words("lúa")).build())).containsExactly("b-accented", "a-plain");
    }
  }

  /** Quoted words are these forms and no others. */
  @Test
  default void matchesQuotedWordsInTheirExactForms(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("one").paragraphs("The statement was adopted."),
            doc("many").paragraphs("The statements were adopted."))) {
      assertThat(index.found(phrase("statement"))).containsExactly("one");
      assertThat(index.found(phrase("statements"))).containsExactly("many");
      assertThat(index.found(phrase("statement was adopted"))).containsExactly("one");
      assertThat(index.found(words("statements adopts"))).containsExactly("many", "one");
    }
  }

  /** A phrase is found over a hyphen at the end of a line and over typographic quotes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "survivor-centered response, the survivor- centered response to violence",
    "survivor-centered response, the survivor-centered response to violence",
    "Timor-Leste's Full Membership, Roadmap for Timor-Leste’s Full Membership in ASEAN",
    "Timor-Leste’s Full Membership, Roadmap for Timor-Leste's Full Membership in ASEAN",
    "for Timor-Leste, Roadmap for Timor-Leste’s Full Membership in ASEAN",
    "early warning system, an Early  Warning System",
    "222 delegates, some 222 delegates came",
  })
  default void findsPhrasesWhateverTheTypography(String typed, String text, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index = IndexFixture.of(this, folder, doc("a").paragraphs(text))) {
      assertThat(index.found(phrase(typed))).containsExactly("a");
    }
  }

  /** No phrase, however loose, reaches from one paragraph into the next. */
  @Test
  default void endsPhrasesAtTheParagraph(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").title("Red").paragraphs("one two", "three four"))) {
      assertThat(index.found(phrase("one two"))).containsExactly("a");
      assertThat(index.found(phrase("two three"))).isEmpty();
      assertThat(index.found(new UserQuery.Phrase("two three", 100_000))).isEmpty();
      assertThat(index.found(words("two three"))).containsExactly("a");
    }
  }

  /** Near words may stand apart as far as was typed. */
  @Test
  default void findsNearWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("warning of an early kind"))) {
      assertThat(index.found(new UserQuery.Phrase("warning early", 2))).containsExactly("a");
      assertThat(index.found(new UserQuery.Phrase("warning early", 1))).isEmpty();
      assertThat(index.found(new UserQuery.Phrase("early warning", 4))).containsExactly("a");
    }
  }

  /** The beginning of a word finds words, never stems. */
  @Test
  default void findsBeginningsOfWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("education"),
            doc("b").paragraphs("educators"),
            doc("c").paragraphs("éducation"),
            doc("d").paragraphs("reduce"))) {
      assertThat(index.found(new UserQuery.Prefix("Educat"))).containsExactly("a", "b", "c");
      assertThat(index.found(new UserQuery.Prefix("=e"))).containsExactly("a", "b", "c");
    }
  }

  /** Titles are searched along, and may be asked for alone. */
  @Test
  default void searchesTitles(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("body")
                .title("Other")
                .paragraphs("all about haze and what it does to woods and lungs"),
            doc("title")
                .title("Haze statements")
                .paragraphs("all about smoke and what it does to woods and lungs"))) {
      assertThat(index.ids(request(words("haze")).build())).containsExactly("title", "body");
      assertThat(index.found(new UserQuery.InTitle(words("haze")))).containsExactly("title");
      assertThat(index.found(new UserQuery.InTitle(words("haze statement"))))
          .containsExactly("title");
      assertThat(index.found(words("haze smoke"))).containsExactly("title");
    }
  }

  /** All, any, none of the clauses, filters among them; a lone exclusion works. */
  @Test
  default void combinesClauses(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").paragraphs("haze health").year(2021).sectors("health"),
            doc("b").paragraphs("haze").year(2023),
            doc("c").paragraphs("health").year(2025))) {
      UserQuery notHaze = new UserQuery.Not(words("haze"));
      assertThat(index.found(words("haze health"))).containsExactly("a");
      assertThat(index.found(new UserQuery.Or(List.of(words("haze"), words("health")))))
          .containsExactly("a", "b", "c");
      assertThat(index.found(notHaze)).containsExactly("c");
      assertThat(index.found(new UserQuery.And(List.of(words("health"), notHaze))))
          .containsExactly("c");
      assertThat(index.found(new UserQuery.And(List.of(notHaze, notHaze)))).containsExactly("c");
      assertThat(index.found(new UserQuery.Or(List.of(notHaze, words("haze")))))
          .containsExactly("a", "b", "c");
      assertThat(index.found(new UserQuery.Not(notHaze))).containsExactly("a", "b");
      assertThat(index.found(new UserQuery.Not(new UserQuery.Everything()))).isEmpty();
      assertThat(index.found(new UserQuery.Everything())).containsExactly("a", "b", "c");
    }
  }

  /** Filters in the query text: codes, none, years and ranges of years. */
  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "sector, health, a",
    "sector, none, 'b c'",
    "year, 2023, b",
    "year, 2021..2023, 'a b'",
    "year, ..2022, a",
    "year, 2023.., b",
    "year, none, c",
    "series, no-such, ''",
  })
  default void filters(String dimension, String label, String ids, @TempDir Path folder)
      throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this, folder, doc("a").year(2021).sectors("health"), doc("b").year(2023), doc("c"))) {
      UserQuery filter = new UserQuery.Filter(Dimension.find(dimension).orElseThrow(), label);
      assertThat(String.join(" ", index.found(filter))).isEqualTo(ids);
    }
  }

  /** What holds no word is as if it had not been typed; alone it finds nothing. */
  @Test
  default void leavesOutClausesWithoutWords(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("food & water"), doc("b"))) {
      assertThat(index.found(words("food & water"))).containsExactly("a");
      assertThat(index.found(words("&"))).isEmpty();
      assertThat(index.found(new UserQuery.Not(words("&")))).isEmpty();
      assertThat(index.found(phrase("…"))).isEmpty();
      assertThat(index.found(new UserQuery.Prefix("-"))).isEmpty();
    }
  }

  /** Each paragraph is read in its own language. */
  @Test
  default void stemsByTheLanguageOfTheParagraph(@TempDir Path folder) throws IOException {
    Paragraph malay =
        new Paragraph(
            "u1", ParagraphKind.UNNUMBERED, null, null, List.of(), "ms", "mendidik kaum muda");
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs("two statements").paragraph(malay))) {
      assertThat(index.found(words("statement didik"))).containsExactly("a");
    }
  }

  /** A word of thousands of letters is found by its beginning and harms nobody. */
  @Test
  default void survivesEndlessWords(@TempDir Path folder) throws IOException {
    String endless = "x".repeat(100_000);
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs(endless + " haze"))) {
      assertThat(index.found(words("haze"))).containsExactly("a");
      assertThat(index.found(words(endless))).containsExactly("a");
    }
  }
}
