package org.lontar.lucene.analysis;

import java.util.regex.Pattern;

/**
 * A word with its case, width and typography folded. Immutable.
 *
 * @param exact the word with its accents
 * @param folded the word without the accents of Latin letters; equal to {@code exact} where it has
 *     none
 * @param owner {@code folded} without a possessive 's; equal to {@code folded} where it has none
 */
public record Word(String exact, String folded, String owner) {

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
  private static final String POSSESSIVE = "'s";

  /** What is longer is no word that anybody types: it is found by its beginning. */
  private static final int MAX_CHARS = 200;

  /** The word that stands in a text as {@code written}. */
  public static Word of(String written) {
    String exact = joinedAcronym(LetterFolding.foldCase(cut(written)));
    String folded = LetterFolding.foldAccents(exact);
    String owner =
        folded.endsWith(POSSESSIVE) && folded.length() > POSSESSIVE.length()
            ? folded.substring(0, folded.length() - POSSESSIVE.length())
            : folded;
    return new Word(exact, folded, owner);
  }

  private static String cut(String written) {
    if (written.length() <= MAX_CHARS) {
      return written;
    }
    boolean splitsPair = Character.isHighSurrogate(written.charAt(MAX_CHARS - 1));
    return written.substring(0, splitsPair ? MAX_CHARS - 1 : MAX_CHARS);
  }

  /** "P.D.R" is one word with "PDR", in texts as in queries. */
  private static String joinedAcronym(String word) {
    return word.indexOf('.') > 0 && ACRONYM.matcher(word).matches() ? word.replace(".", "") : word;
  }
}
