package org.lontar.extract.block;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the items of one list as a browser does. One thread. */
final class ListCounter {

  /** No list of a document is longer; a larger {@code start} is nonsense. */
  private static final int LARGEST = 100_000;

  private final boolean ordered;
  private final String type;
  private int next;

  private ListCounter(boolean ordered, String type, int next) {
    this.ordered = ordered;
    this.type = type;
    this.next = next;
  }

  /** The counter for the list that {@code tag} ({@code ol} or {@code ul}) opens. */
  static ListCounter of(XhtmlScanner.Tag tag) {
    String type = tag.attribute("type");
    return new ListCounter(
        tag.name().equals("ol"), type == null ? "1" : type, number(tag.attribute("start"), 1));
  }

  /**
   * The marker of the next item, without dot or brackets, or null in a list of bullets.
   *
   * @param value the item's own number; null where it has none
   */
  @Nullable String next(@Nullable String value) {
    if (!ordered) {
      return null;
    }
    int number = number(value, next);
    next = number + 1;
    return switch (type) {
      case "a" -> letter(number);
      case "A" -> letter(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> Integer.toString(number);
    };
  }

  private static int number(@Nullable String value, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      return Math.abs(number) <= LARGEST ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String letter(int number) {
    return number >= 1 && number <= 26
        ? Character.toString('a' + number - 1)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 399) {
      return Integer.toString(number);
    }
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
