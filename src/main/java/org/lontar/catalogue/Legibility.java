package org.lontar.catalogue;

import java.util.Optional;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;

/**
 * Tells text from the misreadings of a scanner, in any language: by words that no writing system
 * makes. Thread-safe; reads a bounded sample.
 */
final class Legibility {
  /** Characters of the text that are judged. */
  private static final int SAMPLE = 5_000;

  /** An example is no longer than this. */
  private static final int EXAMPLE = 20;

  /** Fewer words tell nothing. */
  private static final int ENOUGH_WORDS = 30;

  /** One word in so many that is none makes a text doubtful. */
  private static final int ONE_IN = 16;

  private Legibility() {}

  /** What is wrong with the words of {@code text}, a sentence; empty where they read well. */
  static Optional<String> problem(DocumentText text) {
    Words words = new Words();
    int chars = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      if (chars > SAMPLE) {
        break;
      }
      chars += paragraph.text().length();
      words.read(paragraph.text());
    }
    return words.all >= ENOUGH_WORDS && words.odd * ONE_IN > words.all
        ? Optional.of(
            "%d of %d words look like misreadings, such as \"%s\"."
                .formatted(words.odd, words.all, words.example))
        : Optional.empty();
  }

  /** Counts of one text, by one thread. */
  private static final class Words {
    private int all;
    private int odd;
    private String example = "";

    void read(String words) {
      int start = -1;
      for (int i = 0; i <= Math.min(words.length(), SAMPLE); i++) {
        boolean space = i == words.length() || Character.isWhitespace(words.charAt(i));
        if (space && start >= 0) {
          word(words.substring(start, i));
          start = -1;
        } else if (!space && start < 0) {
          start = i;
        }
      }
    }

    private void word(String word) {
      if (!isOfLetters(word)) {
        return;
      }
      all++;
      if (OddWord.is(word)) {
        odd++;
        example = example.isEmpty() && word.length() < EXAMPLE ? word : example;
      }
    }

    private static boolean isOfLetters(String word) {
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        if (Character.isLetter(c) || isBroken(c)) {
          return true;
        }
        i += Character.charCount(c);
      }
      return false;
    }

    private static boolean isBroken(int c) {
      return c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE;
    }
  }
}
