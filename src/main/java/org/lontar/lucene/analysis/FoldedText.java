package org.lontar.lucene.analysis;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A title or phrase as a key to look it up by: case, width and Latin accents folded, one space in
 * the place of all that is no letter, mark or digit. Immutable.
 *
 * @param text the key
 * @param starts where its words begin, in order; in scripts without spaces where a dictionary sees
 *     words
 */
public record FoldedText(String text, List<Integer> starts) {

  /** Copies the list. */
  public FoldedText {
    starts = List.copyOf(starts);
  }

  /** The key of a text. */
  public static FoldedText of(String text) {
    String folded = fold(text).strip();
    TreeSet<Integer> starts = new TreeSet<>();
    for (int i = 0; i < folded.length(); i = next(folded, i)) {
      starts.add(i);
    }
    if (folded.codePoints().anyMatch(FoldedText::isWithoutSpaces)) {
      addStartsByDictionary(folded, starts);
    }
    return new FoldedText(folded, List.copyOf(starts));
  }

  /** A cut that is missing here costs a suggestion from inside a phrase, and nothing else. */
  private static void addStartsByDictionary(String folded, TreeSet<Integer> starts) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(folded);
    for (int start = words.first(); start != BreakIterator.DONE; start = words.next()) {
      if (start < folded.length() && folded.charAt(start) != ' ') {
        starts.add(start);
      }
    }
  }

  private static int next(String folded, int from) {
    int space = folded.indexOf(' ', from);
    return space < 0 ? folded.length() : space + 1;
  }

  /** The same for what is being typed: a space at its end says that the last word is complete. */
  public static String ofTyped(String typed) {
    String folded = fold(typed).stripLeading();
    return folded.isBlank() ? "" : folded;
  }

  /** The word that begins at a place of the key, up to the next space. */
  public String wordAt(int start) {
    int space = text.indexOf(' ', start);
    return text.substring(start, space < 0 ? text.length() : space);
  }

  private static String fold(String text) {
    String folded = LetterFolding.foldAccents(LetterFolding.foldCase(text));
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int codePoint = folded.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isKept(codePoint)) {
        key.appendCodePoint(codePoint);
      } else if (!isInsideWord(codePoint)
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString();
  }

  private static boolean isKept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  /** Apostrophes, and what no reader sees. */
  private static boolean isInsideWord(int codePoint) {
    return codePoint == '\'' || Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isWithoutSpaces(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.HAN -> true;
      default -> false;
    };
  }
}
