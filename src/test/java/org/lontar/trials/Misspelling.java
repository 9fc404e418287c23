package org.lontar.trials;

import java.util.Random;

/**
 * A query with one letter wrong. Immutable.
 *
 * @param meant as it should have been typed
 * @param typed the same with one letter of one word replaced, left out, added or exchanged with its
 *     neighbor
 */
record Misspelling(String meant, String typed) {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** Makes one mistake in one of the words. */
  static Misspelling in(String[] words, Random random) {
    String[] typed = words.clone();
    int wrong = random.nextInt(words.length);
    while (typed[wrong].equals(words[wrong])) {
      typed[wrong] = mistyped(words[wrong], random);
    }
    return new Misspelling(String.join(" ", words), String.join(" ", typed));
  }

  private static String mistyped(String word, Random random) {
    int at = random.nextInt(word.length());
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    String before = word.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before + letter + word.substring(at + 1);
      case 1 -> before + word.substring(at + 1);
      case 2 -> before + letter + word.substring(at);
      default -> exchanged(word, Math.min(at, word.length() - 2));
    };
  }

  private static String exchanged(String word, int at) {
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
