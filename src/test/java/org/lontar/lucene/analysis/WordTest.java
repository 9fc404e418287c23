package org.lontar.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

  /** Spellings that look the same, or are the same to their readers. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "a tone on either vowel, hòa, hoà",
    "a tone on either vowel, THÚY, thuý",
    "a tone on either vowel, khỏe, khoẻ",
    "composed or not, Việt, Vie\u0323\u0302t",
    "Thai am in two halves, น้ำ, น\u0E49\u0E4D\u0E32",
    "Thai am with the tone behind, น้ำ, น\u0E4D\u0E49\u0E32",
    "Thai tone before the vowel, ที่, ท\u0E48\u0E35",
    "Thai ae of two e, แม่, เเม่",
    "Lao am in two halves, ນ້ຳ, ນ\u0EC9\u0ECD\u0EB2",
    "Lao no with a small h, ໜັງ, ຫນັງ",
    "Lao ae of two e, ແມ່, ເເມ່",
    "Khmer vowel of two halves, កើត, ក\u17C1\u17B8ត",
    "Khmer oo of two halves, កោះ, ក\u17C1\u17B6\u17C7",
    "Khmer ro below before another, ស្ត្រី, ស\u17D2\u179A\u17D2\u178F\u17B8",
    "Khmer ta and da below, ស្ត្រី, ស\u17D2\u178A\u17D2\u179A\u17B8",
    "Khmer sign before the vowel, អ៊ី, អ\u17B8\u17CA",
    "Khmer invisible space, អាស៊ាន, អា\u200Bស៊ាន",
    "Burmese dot behind the asat, ခွင့်, ခွင\u103A\u1037",
    "Burmese medials in another order, မြွေ, မ\u103D\u103C\u1031",
    "Burmese vowels in another order, ကို, က\u102F\u102D",
    "Burmese August in two spellings, ဩ, သြ",
  })
  void isOneWordInAllItsSpellings(String why, String one, String other) {
    assertThat(Word.of(other).exact()).as(why).isEqualTo(Word.of(one).exact());
  }

  /** No mark is dropped, and words that differ in one stay apart. */
  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "ข่าว, ข้าว",
    "ข่าว, ขาว",
    "ປ່າ, ປ້າ",
    "កក, ក៏ក",
    "ကား, ကာ",
    "cùng, cúng",
    "qua, quà",
  })
  void keepsWordsApart(String one, String other) {
    assertThat(Word.of(other).exact()).isNotEqualTo(Word.of(one).exact());
  }

  @Test
  void dropsAccentsOfLatinLettersBesideTheExactForm() {
    Word word = Word.of("Đà");

    assertThat(word.exact()).isEqualTo("đà");
    assertThat(word.folded()).isEqualTo("da");
    assertThat(Word.of("ที่").folded()).isEqualTo("ที่");
  }
}
