package org.lontar.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {

  private final WordBreaker breaker = new WordBreaker();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The Ministers' 3rd meeting, The|Ministers|3rd|meeting",
    "การศึกษา ๒๕๖๒, กา|ร|ศึ|ก|ษา|๒๕๖๒",
    "เร็วๆ นี้, เร็|ว|ๆ|นี้",
    "ການສຶກສາ, ກາ|ນ|ສຶ|ກ|ສາ",
    "ໝູ່ບ້ານ, ໝູ່|ບ້າ|ນ",
    "ស្ត្រីក្រុម, ស្ត្រី|ក្រុ|ម",
    "အာဆီယံ၏, အာ|ဆီ|ယံ",
    "东盟ASEAN会议2024年, 东|盟|ASEAN|会|议|2024|年",
    "தமிழ் மொழி, தமிழ்|மொழி",
    "โควิด19 ASEAN, โค|วิ|ด|19|ASEAN",
  })
  void breaks(String text, String words) throws IOException {
    assertThat(joined(breaker.spots(text))).isEqualTo(words);
  }

  /** The words of a piece are those that it has in its text, wherever it is cut from. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ที่ประชุมเน้นย้ำความสำคัญของระบบเตือนภัยล่วงหน้าและการจัดการภัยพิบัติในภูมิภาคอาเซียน",
    "ກອງປະຊຸມໄດ້ເນັ້ນໜັກຄວາມສຳຄັນຂອງການສຶກສາແລະສຸຂະພາບຂອງປະຊາຊົນອາຊຽນ",
    "កិច្ចប្រជុំបានសង្កត់ធ្ងន់លើសារៈសំខាន់នៃការអប់រំនិងសុខភាពរបស់ប្រជាជនអាស៊ាន",
    "အာဆီယံအဖွဲ့ဝင်နိုင်ငံများသည်ပညာရေးနှင့်ကျန်းမာရေးကဏ္ဍတွင်ပူးပေါင်းဆောင်ရွက်ကြသည်",
    "东盟成员国部长们强调了教育和卫生的重要性"
  })
  void aPieceHasTheSameWordsAsItsText(String text) throws IOException {
    List<Spot> whole = List.copyOf(breaker.spots(text));
    for (int from = 0; from < whole.size(); from++) {
      for (int to = from + 1; to <= whole.size(); to++) {
        String piece = text.substring(whole.get(from).start(), whole.get(to - 1).end());
        assertThat(joined(breaker.spots(piece))).isEqualTo(joined(whole.subList(from, to)));
      }
    }
  }

  /** The library looks at some thousand characters at a time, which must not cut any word. */
  @Test
  void cutsNoWordOfALongText() throws IOException {
    String english = "international ".repeat(2_000);
    String thai = "ประชาคมอาเซียน".repeat(2_000);

    assertThat(breaker.spots(english)).hasSize(2_000).allMatch(s -> s.text().length() == 13);
    List<Spot> spots = breaker.spots(thai);
    assertThat(spots).hasSize(2_000 * breaker.spots("ประชาคมอาเซียน").size());
    assertThat(spots).allMatch(s -> thai.substring(s.start(), s.end()).equals(s.text()));
  }

  @Test
  void beginsAnewAfterAnUnfinishedText() throws IOException {
    breaker.start("one two");
    breaker.next();
    breaker.start("ภาษา");

    assertThat(breaker.next()).isEqualTo(new Spot("ภา", 0, 2));
  }

  private static String joined(List<Spot> spots) {
    return spots.stream().map(Spot::text).collect(Collectors.joining("|"));
  }
}
