package org.lontar.lucene.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of what was typed without spaces between, by dictionary. For questions and suggestions
 * only: texts are broken without one, and a word of a question is found wherever its letters stand
 * in a row. One thread.
 */
public final class DictionaryWords {

  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

  /**
   * The words of a run of letters, in order; the run itself where it is one word, or of a script
   * that puts spaces between words.
   */
  public List<String> of(String run) {
    if (run.codePoints().noneMatch(DictionaryWords::isUnspaced)) {
      return List.of(run);
    }
    List<String> words = spots(run).stream().map(Spot::text).toList();
    return words.isEmpty() ? List.of(run) : words;
  }

  /** The words of any text with their places. */
  List<Spot> spots(String text) {
    List<Spot> words = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      if (word.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
        words.add(new Spot(word, start, end));
      }
      start = end;
    }
    return words;
  }

  /** Whether a character is of a script that writes no spaces between words. */
  public static boolean isUnspaced(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.HAN -> true;
      default -> false;
    };
  }
}
