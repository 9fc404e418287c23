package org.lontar.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageCutterTest {

  private final PassageCutter cutter = new PassageCutter();

  @Test
  void showsAShortParagraphWhole() {
    assertThat(cut("The haze came. We met.", "haze").text()).isEqualTo("The haze came. We met.");
  }

  /** A sentence of 900 characters is shown by its clauses. */
  @Test
  void cutsALongSentenceBetweenClauses() {
    String clause = "recalling the statement of the ministers on the matter of forests; ";
    String text = clause.repeat(7) + "noting the haze with deep concern; " + clause.repeat(7);

    String piece = cut(text, "haze").text();

    assertThat(piece).startsWith("…").endsWith("forests;\u00a0…").contains("noting the haze with");
    assertThat(piece.substring(1)).matches("(?:recalling|noting) the .*");
    assertThat(piece).hasSizeBetween(150, 304);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        ", and further to strengthen the work of all the bodies in question",
        " (ii) to strengthen the work of all the bodies in question",
        " – to strengthen the work of all the bodies in question",
      })
  void beginsAtAClause(String clause) {
    String text =
        "the ministers agreed to study the matter in all detail".repeat(8)
            + clause
            + " against haze"
            + clause.repeat(8);

    String piece = cut(text, "haze").text();

    assertThat(piece).startsWith("…" + clause.replaceAll("^(, | – | )", ""));
  }

  /** A full stop behind a title or an initial ends no sentence. */
  @Test
  void keepsNamesWhole() {
    String filling = "Many words were said by many people on that long day. ".repeat(6);
    String text = filling + "We thank H.E. Dr. Siti of Lao P.D.R. Haze was her matter. " + filling;

    assertThat(cut(text, "Siti").text()).startsWith("…We thank H.E. Dr. Siti of Lao P.D.R.");
  }

  /** Scripts without spaces between words: a piece begins and ends where words do. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "th, ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้า, หมอกควัน",
    "lo, ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາ, ໝອກຄວັນ",
    "km, កិច្ចប្រជុំបានសង្កត់ធ្ងន់លើសារៈសំខាន់នៃការអប់រំ, អ័ព្ទ",
    "my, အာဆီယံအဖွဲ့ဝင်နိုင်ငံများသည်ပညာရေးနှင့်ကျန်းမာရေး, မြူခိုး",
    "zh, 东盟成员国部长们强调了教育和卫生的重要性, 烟霾",
    "emoji, 👩‍👩‍👧‍👦🇹🇭é, 🌫️"
  })
  void cutsNoCharacterAndNoWord(String language, String filling, String word) {
    String text = filling.repeat(30) + word + filling.repeat(30);
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);

    String piece = cut(text, word).text().replace("…", "").strip();
    int start = text.indexOf(piece, text.indexOf(word) - 200);

    assertThat(piece).contains(word).hasSizeBetween(150, 300);
    assertThat(words.isBoundary(start)).isTrue();
    assertThat(words.isBoundary(start + piece.length())).isTrue();
  }

  @Test
  void marksWhatItShows() {
    PassageCutter.Piece piece = cut("word ".repeat(100) + "haze " + "word ".repeat(100), "haze");

    assertThat(piece.marks()).hasSize(1);
    Span mark = piece.marks().getFirst();
    assertThat(piece.text().substring(mark.start(), mark.end())).isEqualTo("haze");
  }

  private PassageCutter.Piece cut(String text, String word) {
    int at = text.indexOf(word);
    int from = Math.max(0, at - PassageCutter.CONTEXT_CHARS);
    int to = Math.min(text.length(), at + word.length() + PassageCutter.CONTEXT_CHARS);
    Span core = new Span(at - from, at - from + word.length());
    return cutter.cut(
        text.substring(from, to), from == 0, to == text.length(), core, List.of(core));
  }
}
