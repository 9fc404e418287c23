package org.lontar.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lontar.search.Highlight;

class MarkedTextTest {

  @Test
  void marksByCodePoints() {
    String text = "🌫️ haze over Borneo";

    assertEquals(
        "🌫️ <mark>haze</mark> over Borneo", MarkedText.html(text, List.of(new Highlight(3, 7))));
  }

  @Test
  void escapesBeforeItMarks() {
    String text = "<script>alert('x')</script> & \"more\"";

    assertEquals(
        "&lt;<mark>script</mark>&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &#34;more&#34;",
        MarkedText.html(text, List.of(new Highlight(1, 7))));
  }

  @Test
  void marksACharacterThatMustBeEscaped() {
    assertEquals("a <mark>&lt;</mark> b", MarkedText.html("a < b", List.of(new Highlight(2, 3))));
  }

  @Test
  void neverTearsAVowelSignOffItsLetter() {
    String thai = "น้ำท่วม";

    assertEquals("<mark>น้</mark>ำท่วม", MarkedText.html(thai, List.of(new Highlight(0, 1))));
  }

  @Test
  void cutsHighlightsToWhatIsLeftOfThem() {
    List<Highlight> untidy =
        List.of(
            new Highlight(0, 2), new Highlight(1, 4), new Highlight(6, 6), new Highlight(5, 99));

    assertEquals(
        "<mark>ab</mark><mark>cd</mark>e<mark>f</mark>", MarkedText.html("abcdef", untidy));
  }

  @Test
  void replacesWhatHasNoPlaceInAPage() {
    assertEquals("a\uFFFDb\uFFFDc\n", MarkedText.html("a\u0000b\uD800c\n"));
  }

  @Test
  void letsNothingButMarksThroughWhateverComes() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      String text = hostile(random);
      int length = text.codePointCount(0, text.length());
      List<Highlight> highlights =
          List.of(any(random, length), any(random, length), any(random, length));

      String html = MarkedText.html(text, highlights);

      String withoutMarks = html.replace("<mark>", "").replace("</mark>", "");
      assertThat(withoutMarks).doesNotContain("<", ">", "\"", "'");
      assertEquals(MarkedText.html(text), withoutMarks);
    }
  }

  private static Highlight any(Random random, int length) {
    return new Highlight(random.nextInt(length + 2), random.nextInt(length + 4));
  }

  private static String hostile(Random random) {
    String[] pieces = {
      "<mark>", "</mark", "&lt;", "\"><img onerror=x>", "🌏", "ำ", "\u202E", "a b"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @Test
  void givesNothingAwayThatNobodySees() {
    assertEquals(
        "co<wbr>operation<mark>end</mark>",
        MarkedText.html("\uFEFFco\u00AD\u200Boper\u2060ationend", List.of(new Highlight(15, 18))));
  }

  @Test
  void keepsTheJoinersThatSpellWords() {
    assertEquals("ក\u200Dខ\u200Cគ", MarkedText.html("ក\u200Dខ\u200Cគ"));
  }
}
