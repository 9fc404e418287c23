package org.lontar.lucene.quotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some paragraphs of a document after one another, or pieces of them, taken apart into words.
 * Immutable.
 */
public final class HeldText {

  /**
   * A paragraph, or a piece of one.
   *
   * @param place which of the document, from 0
   * @param number as printed, at the beginning of this piece; null where none is
   * @param text its words
   */
  public record Stretch(int place, @Nullable String number, String text) {}

  /**
   * A word of the document.
   *
   * @param stretch which of the stretches, from 0
   * @param word where it stands in that stretch's text; a printed number stands nowhere
   * @param isNumber whether it is a printed number, which quoters may leave out
   */
  record HeldWord(int stretch, TextWord word, boolean isNumber) {}

  private final List<Stretch> stretches;
  private final List<HeldWord> words;

  private HeldText(List<Stretch> stretches, List<HeldWord> words) {
    this.stretches = List.copyOf(stretches);
    this.words = List.copyOf(words);
  }

  /** The text of these stretches, in their order. */
  public static HeldText of(List<Stretch> stretches) throws IOException {
    TextWords breaker = new TextWords();
    List<HeldWord> words = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.number() != null) {
        for (TextWord word : breaker.of(stretch.number(), 0, stretch.number().length())) {
          words.add(new HeldWord(i, word, true));
        }
      }
      for (TextWord word : breaker.of(stretch.text(), 0, stretch.text().length())) {
        words.add(new HeldWord(i, word, false));
      }
    }
    return new HeldText(stretches, words);
  }

  List<HeldWord> words() {
    return words;
  }

  /** Which paragraph of the document a word stands in. */
  int place(HeldWord word) {
    return stretches.get(word.stretch()).place();
  }

  /** The text from one word to another, as it is written; a space stands between paragraphs. */
  String between(int first, int last) {
    StringBuilder text = new StringBuilder();
    int at = first;
    while (at <= last) {
      int stretch = words.get(at).stretch();
      int end = at;
      while (end < last && words.get(end + 1).stretch() == stretch) {
        end++;
      }
      append(at, end, text);
      at = end + 1;
    }
    return text.toString();
  }

  private void append(int first, int last, StringBuilder text) {
    int from = first;
    while (from <= last && words.get(from).isNumber()) {
      from++;
    }
    if (from > last) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(' ');
    }
    String whole = stretches.get(words.get(from).stretch()).text();
    text.append(whole, words.get(from).word().start(), words.get(last).word().end());
  }
}
