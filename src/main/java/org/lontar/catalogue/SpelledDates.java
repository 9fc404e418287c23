package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/**
 * Finds dates in words, as treaties write them: "this Ninth Day of October in the Year Two Thousand
 * and Twenty-Four". Immutable, thread-safe.
 */
final class SpelledDates {
  private static final List<String> ONES =
      Arrays.asList(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      Arrays.asList(
          "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Pattern FORM =
      Pattern.compile(
          "(?:this |on the |the )?((?:twenty|thirty)?[- ]?[a-z]{4,12}|\\d{1,2}(?:st|nd|rd|th)?) (?:day )?of ([a-z]{3,9}),?"
              + "(?: (?:in |of )?(?:the )?year(?: of our lord)?,?)? ((?:two thousand|nineteen)[a-z -]{0,50}|\\d{4})");

  void scan(String folded, Map<String, Integer> months, DateMentions found) {
    if (!folded.contains(" day of ")
        && !folded.contains("two thousand")
        && !folded.contains("nineteen")) {
      return;
    }
    Matcher m = FORM.matcher(folded);
    while (m.find()) {
      int day = ordinal(m.group(1).strip());
      int year = year(m.group(3));
      LocalDate date = DateScanner.day(year, months.get(m.group(2)), day);
      if (date != null) {
        found.add(null, PartialDate.ofDay(date), m.start(), m.end());
      }
    }
  }

  private static int ordinal(String words) {
    Integer day = Ordinals.parse(words.replace(' ', '-'));
    return day == null ? 0 : day;
  }

  /** The year of "two thousand and twenty-four", of "nineteen ninety-seven", or of digits. */
  private static int year(String words) {
    if (words.matches("\\d{4}")) {
      return Integer.parseInt(words);
    }
    int total = 0;
    int current = 0;
    for (String word : words.split("[ -]+", -1)) {
      @Nullable Integer value = value(word);
      if (word.equals("thousand")) {
        total += current * 1_000;
        current = 0;
      } else if (word.equals("hundred")) {
        total += current * 100;
        current = 0;
      } else if (value != null) {
        current = current == 19 && value >= 20 ? 1_900 + value : current + value;
      } else if (!word.equals("and")) {
        break;
      }
    }
    return total + current;
  }

  private static @Nullable Integer value(String word) {
    int one = ONES.indexOf(word);
    if (one > 0) {
      return one;
    }
    int ten = TENS.indexOf(word);
    return ten > 1 ? Integer.valueOf(ten * 10) : null;
  }
}
