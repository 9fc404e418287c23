package org.lontar.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Queries that nobody means well with, from a seed: syntax in odd places, words with open letters,
 * text that is pasted in, characters of all kinds. One thread.
 */
public final class HostileQueries {

  private static final List<String> SIGNS =
      List.of(
          "OR",
          "AND",
          "NOT",
          "NEAR",
          "NEAR/3",
          "NEAR/99",
          "WITHIN paragraph",
          "WITHIN",
          "-",
          "=",
          "(",
          ")",
          "((",
          "))",
          "\"",
          "“",
          "”",
          "«",
          "»",
          "*",
          "**",
          "?",
          "~",
          "~1",
          "~2",
          "~9",
          ":",
          "title:",
          "paragraph:",
          "paragraph:(",
          "date:",
          "year:",
          "sector:",
          "lang:",
          "unknown:",
          "2020..2024",
          "2024-09",
          "..",
          "…",
          "[…]",
          "...",
          "[...]",
          "\\",
          "/",
          "^5",
          "+",
          "&",
          "|",
          "{",
          "}",
          "[",
          "]",
          "<b>",
          "%00",
          "'",
          "’",
          "\t",
          "\n",
          "\u00a0",
          "\u3000",
          "（",
          "）");

  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\u200b",
          "\u200d",
          "\u202e",
          "\ufeff",
          "\ud83d",
          "\ude00",
          "😀",
          "\uffff",
          "\u0301",
          "\u0e31",
          "\u1039",
          "\u17d2",
          "\u0ec8",
          "ﬁ",
          "İ",
          "ß",
          "Ⅳ",
          "①",
          "a\u0301\u0302\u0303");

  private static final List<String> OPEN =
      List.of(
          "a*",
          "*a*",
          "*",
          "e*e",
          "*o*o*",
          "s*",
          "*s",
          "ab~2",
          "it~2",
          "a~",
          "thing~2",
          "t*t*t*t*");

  private final Random random;
  private final List<String> words;

  /**
   * Queries of one seed.
   *
   * @param words that occur in the documents, of any script
   */
  public HostileQueries(long seed, List<String> words) {
    this.random = new Random(seed);
    this.words = List.copyOf(words);
  }

  /** The next query, of up to some thousands of characters. */
  public String next() {
    return switch (random.nextInt(12)) {
      case 0 -> one(OPEN);
      case 1 -> one(words) + one(SIGNS) + one(words);
      case 2 -> repeated(this::piece, 400);
      case 3 -> repeated(() -> one(OPEN) + " ", 200);
      case 4 -> repeated(() -> cut(word()) + "*" + cut(word()) + " ", 100);
      case 5 -> repeated(() -> cut(word()) + "~2 ", 100);
      case 6 -> chained();
      case 7 -> quoted();
      case 8 -> repeated(this::point, 300);
      case 9 -> one(SIGNS).repeat(1 + random.nextInt(500));
      case 10 -> pasted();
      default -> repeated(this::piece, 12);
    };
  }

  /** A whole number below {@code bound}. */
  public int number(int bound) {
    return random.nextInt(bound);
  }

  private String repeated(Supplier<String> piece, int most) {
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      typed.append(piece.get());
    }
    return typed.toString();
  }

  private String piece() {
    String piece =
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> one(SIGNS);
          case 3 -> one(ODD);
          case 4 -> one(OPEN);
          case 5 -> cut(word());
          default -> word();
        };
    return random.nextInt(3) == 0 ? piece : piece + " ";
  }

  /** Words that are joined by one sign, as often as the parser takes it and more. */
  private String chained() {
    List<String> joins =
        List.of(" NEAR ", " NEAR/100 ", " WITHIN paragraph ", " OR ", " AND ", " NOT ", " OR -");
    String join = one(joins);
    boolean isGrouped = random.nextBoolean();
    return repeated(
        () -> (isGrouped ? "(" + word() + " OR " + one(OPEN) + ")" : word()) + join, 60);
  }

  private String quoted() {
    String gap = one(List.of(" * ", " * * * ", " … ", " [...] ", " "));
    return "\"" + repeated(() -> word() + (random.nextInt(3) == 0 ? gap : " "), 40) + "\"";
  }

  private String pasted() {
    return repeated(() -> word() + (random.nextInt(9) == 0 ? ", " : " "), 500);
  }

  private String point() {
    int limit = random.nextBoolean() ? 0x3000 : 0x10FFFF;
    return Character.toString(random.nextInt(limit));
  }

  private String word() {
    return one(words);
  }

  private String cut(String word) {
    int length = word.codePointCount(0, word.length());
    int end = word.offsetByCodePoints(0, random.nextInt(length + 1));
    return random.nextBoolean() ? word.substring(0, end) : word.substring(end);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
