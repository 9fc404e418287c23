package org.lontar.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.Part;

/**
 * Finds headings: those that were read as such, short lines in title case over a paragraph, and the
 * words that a paragraph begins with before a colon. Thread-safe.
 */
final class HeadingLines {
  private static final int LONGEST = 110;
  private static final int UNDER_IT = 120;
  private static final int FEW_WORDS = 5;
  private static final Pattern RUN_IN =
      Pattern.compile(
          "^(\\p{Lu}(?:[^.:;\"“]|\\.(?! )){3,70}):\\s+\\p{Lu}|^(\\p{Lu}[^.:;,\"“]{3,40})\\.\\s+\\p{Lu}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");

  private HeadingLines() {}

  /** The heading that paragraph {@code index} is or begins with, or null. */
  static @Nullable Piece find(Reading reading, int index) {
    Piece piece = reading.body().get(index);
    Paragraph paragraph = reading.text().paragraphs().get(index);
    if (paragraph.kind() == ParagraphKind.HEADING) {
      return piece.words().length() <= LONGEST + 10 ? piece : null;
    }
    Matcher runIn = RUN_IN.matcher(piece.words());
    if (runIn.lookingAt()) {
      boolean colon = runIn.group(1) != null;
      String words = colon ? runIn.group(1) : runIn.group(2);
      if (colon ? isTitleCase(words) : words.split(" ", -1).length <= FEW_WORDS) {
        return Piece.of(Part.TEXT, words);
      }
    }
    boolean line =
        paragraph.kind() == ParagraphKind.UNNUMBERED
            && piece.words().length() <= LONGEST
            && !piece.words().matches(".*[.:;,?!]\\s*$")
            && index + 1 < reading.body().size()
            && reading.body().get(index + 1).words().length() >= UNDER_IT;
    return line && isTitleCase(piece.words()) ? piece : null;
  }

  /** Whether most words of four letters or more begin with a capital. */
  private static boolean isTitleCase(String words) {
    Matcher m = WORD.matcher(words);
    int all = 0;
    int capital = 0;
    while (m.find()) {
      all++;
      capital += Character.isUpperCase(m.group().codePointAt(0)) ? 1 : 0;
    }
    return all > 0 && capital * 10 >= all * 7;
  }
}
