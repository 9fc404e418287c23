package org.lontar.lucene.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.lontar.testkit.Documents.doc;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.testkit.Releases;

/** What a sketch says of two texts. */
class SketchTest {

  private static final String TEXT = Releases.random(1, 400);

  @ParameterizedTest
  @CsvSource({"0, 1.0, 1.0", "100, 0.8, 1.0", "400, 0.5, 1.0", "1200, 0.25, 1.0"})
  void estimatesWhatTwoTextsShare(int moreWords, double similarity, double containment) {
    Sketch more = sketch(TEXT + " " + Releases.random(2, moreWords));

    assertThat(sketch(TEXT).similarity(more)).isCloseTo(similarity, within(0.13));
    assertThat(sketch(TEXT).containment(more)).isCloseTo(containment, within(0.25));
  }

  @Test
  void estimatesNothingOfTextsThatShareNothing() {
    assertThat(sketch(TEXT).similarity(sketch(Releases.random(3, 400)))).isLessThan(0.05);
  }

  @Test
  void sameWordsAreTheSameWhateverTheirCaseAndMarks() {
    String other = "“" + TEXT.toUpperCase(Locale.ROOT).replace(". ", " –\n\n") + "”";

    assertThat(keyed(other).whole()).isEqualTo(keyed(TEXT).whole());
    assertThat(keyed(other).bands()).isEqualTo(keyed(TEXT).bands());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ที่ประชุมรัฐมนตรีอาเซียนด้านสิ่งแวดล้อมได้หารือเรื่องหมอกควันข้ามแดน",
        "ກອງປະຊຸມລັດຖະມົນຕີອາຊຽນດ້ານສິ່ງແວດລ້ອມໄດ້ປຶກສາຫາລືກ່ຽວກັບໝອກຄວັນ",
        "កិច្ចប្រជុំរដ្ឋមន្ត្រីអាស៊ានស្តីពីបរិស្ថានបានពិភាក្សាអំពីផ្សែងអ័ព្ទឆ្លងដែនក្នុងតំបន់",
        "အာဆီယံဝန်ကြီးများအစည်းအဝေးသည်နယ်စပ်ဖြတ်ကျော်မီးခိုးမြူအကြောင်းဆွေးနွေးခဲ့သည်"
            + "နိုင်ငံများသည်သဘာဝပတ်ဝန်းကျင်ကိုကာကွယ်ရန်သဘောတူကြသည်"
      })
  void scriptsWithoutSpacesHaveShinglesOfLetters(String sentence) {
    String text = (sentence + " asean ").repeat(6);
    Sketch plain = sketch(text);

    assertThat(plain.isCopyOf(sketch("Menu " + text + " 2024"))).isTrue();
    assertThat(plain.similarity(sketch(new StringBuilder(text).reverse().toString())))
        .isLessThan(0.1);
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    String vietnamese = "Hội nghị Bộ trưởng ASEAN về môi trường đã thảo luận ";
    String text = vietnamese + Releases.random(4, 60);

    assertThat(keyed(Normalizer.normalize(text, Normalizer.Form.NFD)).whole())
        .isEqualTo(keyed(Normalizer.normalize(text, Normalizer.Form.NFC)).whole());
  }

  @ParameterizedTest
  @CsvSource({"2023, 32, 120", "2024, 31, 120", "2024, 32, 121"})
  void oneOtherNumberOfAShortReleaseIsAnotherRelease(int year, int ordinal, int participants) {
    Sketch release = sketch(Releases.yearly(2024, 32, 120));

    assertThat(release.isCopyOf(sketch(Releases.yearly(year, ordinal, participants)))).isFalse();
    assertThat(release.isCopyOf(sketch("Menu Home. " + Releases.yearly(2024, 32, 120)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"March, April", "thirty-second, thirty-third", "Phase II, Phase III", "๑๒, ๑๓"})
  void numbersInWordsCountToo(String one, String other) {
    String text = "The bulletin of %s was sent to all members. " + Releases.random(6, 200);

    assertThat(sketch(text.formatted(one)).isCopyOf(sketch(text.formatted(one)))).isTrue();
    assertThat(sketch(text.formatted(one)).isCopyOf(sketch(text.formatted(other)))).isFalse();
  }

  @Test
  void digitsOfAllScriptsAreTheSame() {
    String text = "The meeting of %s was held in Bangkok. " + Releases.random(6, 200);

    assertThat(keyed(text.formatted("๒๕๖๗")).whole())
        .isEqualTo(keyed(text.formatted("2567")).whole());
  }

  @Test
  void aShortTextHasNone() {
    assertThat(Sketch.of(doc("a").paragraphs("Click here to download the statement.").build()))
        .isEmpty();
    assertThat(Sketch.of(doc("a").build())).isEmpty();
  }

  @Test
  void comesBackFromItsBytes() {
    Sketch.Keyed keyed = keyed(Releases.yearly(2024, 32, 120));
    byte[] bytes = keyed.encode();

    Sketch.Keyed back = Sketch.Keyed.decode(bytes, 0, bytes.length);

    assertThat(back.whole()).isEqualTo(keyed.whole());
    assertThat(back.bands()).isEqualTo(keyed.bands());
    assertThat(back.encode()).isEqualTo(bytes);
    assertThat(back.sketch().isCopyOf(keyed.sketch())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1 ", "1 2 ", "ก", "word ", "\u0301", "ﷺ", "\uD83C", "　"})
  void hostileTextTakesLittleTime(String unit) {
    String text = unit.repeat(5_000_000 / unit.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Sketch.of(doc("a").paragraphs(text).build()));
  }

  private static Sketch sketch(String text) {
    return keyed(text).sketch();
  }

  private static Sketch.Keyed keyed(String text) {
    return Sketch.of(doc("a").paragraphs(text).build()).orElseThrow();
  }
}
