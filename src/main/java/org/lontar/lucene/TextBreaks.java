package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a text may be cut: behind sentences, clauses and words. A quick look at the signs
 * around white space, in all scripts of the region; no language is asked. Thread-safe.
 */
final class TextBreaks {

  /** How well a cut reads. */
  enum Strength {
    WORD(0),
    /** Behind a comma. */
    COMMA(1),
    /** Behind a semicolon, colon or dash, before "and" or an item, at a Thai or Lao space. */
    CLAUSE(2),
    SENTENCE(3);

    private final int steps;

    Strength(int steps) {
      this.steps = steps;
    }

    /** How many steps better than between words. */
    int steps() {
      return steps;
    }
  }

  /**
   * A place where a piece may begin; the piece before it ends where the white space before begins.
   *
   * @param offset in the text
   */
  record Break(int offset, Strength strength) {}

  private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uff01\uff1f\u104b\u17d4\u17d5\u0964";
  private static final String CLAUSE_ENDS = ";:\u104a\u3001\uff1b\uff1a\uff0c\u2013\u2014";
  private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb\u300d\u300f";

  /** After these the next word begins without a space. */
  private static final String UNSPACED =
      "\u3002\uff01\uff1f\u3001\uff1b\uff1a\uff0c\u104a\u104b\u17d4\u17d5";

  /** Words that begin a clause behind a comma, in the languages with commas. */
  private static final Set<String> JOINING =
      Set.of(
          "and",
          "or",
          "but",
          "which",
          "who",
          "while",
          "as",
          "including",
          "where",
          "with",
          "to",
          "dan",
          "serta",
          "atau",
          "yang",
          "untuk",
          "termasuk",
          "tetapi",
          "manakala",
          "v\u00e0",
          "nh\u01b0ng",
          "ho\u1eb7c",
          "\u0111\u1ec3",
          "at",
          "o",
          "ngunit",
          "na",
          "upang",
          "e",
          "ou",
          "mas",
          "que",
          "no",
          "maib\u00e9");

  /** A full stop behind these ends no sentence. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}\\p{M}])(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|Mr|Mrs|Ms|Dr|Drs|Prof|No|Nos|Jr|Sr|St|Art|Sec"
              + "|Vol|Para|Paras|vs|Gen|Hon|Rev|Fig|Ir|Tn|Pn|Sdr|TS|PGS|GS)\\.$");

  private static final Pattern ITEM =
      Pattern.compile("^\\(?(?:[ivx]{1,5}|[a-z]|\\p{Nd}{1,2})\\)\\s");

  private static final int MAX_LOOK_BACK = 12;
  private static final int MAX_JOINING_CHARS = 10;

  private TextBreaks() {}

  /** All breaks inside a text, in order. */
  static List<Break> of(String text) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean isGap = Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(i));
      if (isGap || (UNSPACED.indexOf(before) >= 0 && CLOSERS.indexOf(text.charAt(i)) < 0)) {
        breaks.add(new Break(i, strength(text, i)));
      }
    }
    return breaks;
  }

  private static Strength strength(String text, int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int sign = end;
    while (sign > 0 && CLOSERS.indexOf(text.charAt(sign - 1)) >= 0) {
      sign--;
    }
    char last = sign > 0 ? text.charAt(sign - 1) : ' ';
    if (SENTENCE_ENDS.indexOf(last) >= 0 && isSentenceEnd(text, sign, offset)) {
      return Strength.SENTENCE;
    }
    if (CLAUSE_ENDS.indexOf(last) >= 0 || isItem(text, offset)) {
      return Strength.CLAUSE;
    }
    if (last == ',') {
      return JOINING.contains(wordAt(text, offset)) ? Strength.CLAUSE : Strength.COMMA;
    }
    boolean isUnspaced = end < offset && end > 0 && isUnspaced(text.charAt(end - 1));
    return isUnspaced && isUnspaced(text.charAt(offset)) ? Strength.CLAUSE : Strength.WORD;
  }

  private static boolean isSentenceEnd(String text, int sign, int next) {
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    if (text.charAt(sign - 1) != '.') {
      return true;
    }
    String before = text.substring(Math.max(0, sign - MAX_LOOK_BACK), sign);
    return !ABBREVIATION.matcher(before).find();
  }

  private static boolean isItem(String text, int offset) {
    String next = text.substring(offset, Math.min(text.length(), offset + MAX_LOOK_BACK));
    return next.indexOf(')') > 0 && ITEM.matcher(next).find();
  }

  private static String wordAt(String text, int offset) {
    int end = offset;
    while (end < text.length()
        && end - offset < MAX_JOINING_CHARS
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }

  /** Whether a letter is of a script whose spaces part clauses, not words. */
  private static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }
}
