package org.lontar.lucene.quotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;

/** Takes texts apart into what is compared. One thread. */
final class TextWords {

  private final WordBreaker breaker = new WordBreaker();

  /** The words of {@code text} from {@code start} to {@code end}. */
  List<TextWord> of(String text, int start, int end) throws IOException {
    List<TextWord> words = new ArrayList<>();
    for (Spot spot : breaker.spots(text.substring(start, end))) {
      words.add(
          new TextWord(
              Word.of(spot.text()).exact(),
              start + spot.start(),
              start + spot.end(),
              isCluster(spot.text())));
    }
    return words;
  }

  /** Thai, Lao, Burmese and Khmer are compared by what is smaller than a word. */
  private static boolean isCluster(String word) {
    int first = word.codePointAt(0);
    boolean isThaiOrLao = first >= 0x0E01 && first <= 0x0EFF;
    boolean isBurmese = first >= 0x1000 && first <= 0x109F;
    boolean isKhmer = first >= 0x1780 && first <= 0x17FF;
    return isThaiOrLao || isBurmese || isKhmer;
  }
}
