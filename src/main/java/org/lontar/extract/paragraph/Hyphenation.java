package org.lontar.extract.paragraph;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts lines together again, and words that were cut at the end of a line.
 *
 * <p>Whether the hyphen was printed for the line's sake is asked of the document itself: the form
 * that stands elsewhere in it wins. Immutable.
 */
final class Hyphenation {

  /** A document has no more different words than this that matter; the rest is noise. */
  private static final int MOST_WORDS = 200_000;

  /** First parts of compounds that keep their hyphen. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "non",
          "co",
          "multi",
          "self",
          "cross",
          "socio",
          "long",
          "short",
          "high",
          "low",
          "well",
          "people",
          "post",
          "pre",
          "inter",
          "sub",
          "anti",
          "evidence",
          "gender",
          "age",
          "climate",
          "follow",
          "decision",
          "policy",
          "community",
          "child",
          "user",
          "full",
          "mid",
          "end",
          "vice",
          "ex",
          "all",
          "cost",
          "data",
          "risk",
          "survivor",
          "asean");

  /** Words before which a hanging hyphen stays as it is: "short- and long-term". */
  private static final Set<String> AFTER_HANGING = Set.of("and", "or", "to", "nor", "but", "dan");

  private final Set<String> words;

  private Hyphenation(Set<String> words) {
    this.words = words;
  }

  /** Learns the words of a document. */
  static Hyphenation of(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      int start = 0;
      for (int at = 0; at <= line.length() && words.size() < MOST_WORDS; at++) {
        if (at == line.length() || !isOfAWord(line.charAt(at))) {
          if (at > start && at - start < 60) {
            words.add(line.substring(start, at).toLowerCase(Locale.ROOT));
          }
          start = at + 1;
        }
      }
    }
    return new Hyphenation(words);
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** Appends a line to a paragraph. */
  void append(StringBuilder paragraph, String line) {
    if (paragraph.isEmpty() || line.isEmpty()) {
      paragraph.append(line);
      return;
    }
    if (endsCut(paragraph) && Character.isLetter(line.charAt(0))) {
      appendCut(paragraph, line);
    } else if (needsNoSpace(paragraph.charAt(paragraph.length() - 1), line.charAt(0))) {
      paragraph.append(line);
    } else {
      paragraph.append(' ').append(line);
    }
  }

  private static boolean endsCut(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
        && Character.isLetter(text.charAt(last - 1));
  }

  private void appendCut(StringBuilder paragraph, String line) {
    String second = wordAt(line, 0);
    String first = wordBefore(paragraph, paragraph.length() - 1);
    if (AFTER_HANGING.contains(second)) {
      paragraph.append(' ').append(line);
      return;
    }
    boolean small = Character.isLowerCase(line.charAt(0));
    if (small && !keepsHyphen(first, second, false)) {
      paragraph.setLength(paragraph.length() - 1);
    }
    paragraph.append(line);
  }

  private boolean keepsHyphen(String first, String second, boolean otherwise) {
    String compound = first + "-" + second;
    if (words.contains(compound)) {
      return true;
    }
    if (words.contains(first + second)) {
      return false;
    }
    int dash = first.lastIndexOf('-');
    return otherwise
        || dash > 0
        || FIRST_PARTS.contains(first)
        || (first.length() > 3
            && second.length() > 3
            && words.contains(first)
            && words.contains(second));
  }

  /**
   * Closes the gaps that a lost line end left inside words: {@code survivor- centered}. A hyphen
   * that hangs before "and" or "or" stays.
   */
  String closeGaps(String text) {
    int gap = text.indexOf("- ");
    if (gap < 0) {
      return text;
    }
    StringBuilder closed = new StringBuilder(text.length());
    int at = 0;
    while (gap >= 0) {
      closed.append(text, at, gap);
      at = gap;
      if (isGap(text, gap)) {
        String first = wordBefore(closed, closed.length());
        closed.append(keepsHyphen(first, wordAt(text, gap + 2), true) ? "-" : "");
        at = gap + 2;
      } else {
        closed.append("- ");
        at = gap + 2;
      }
      gap = text.indexOf("- ", at);
    }
    return closed.append(text, at, text.length()).toString();
  }

  private static boolean isGap(String text, int gap) {
    return gap > 0
        && gap + 2 < text.length()
        && Character.isLowerCase(text.charAt(gap - 1))
        && Character.isLowerCase(text.charAt(gap + 2))
        && !AFTER_HANGING.contains(wordAt(text, gap + 2));
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 60 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && end - start < 60 && isOfAWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  /** Scripts that put no space between words: a line ends wherever it is full. */
  private static boolean needsNoSpace(char last, char first) {
    return isUnspaced(last) && isUnspaced(first);
  }

  private static boolean isUnspaced(char c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
