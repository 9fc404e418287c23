package org.lontar.extract.paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts back the ending of an ordinal that a raised "th" lost to a space or a line of its own. */
final class Ordinals {

  private static final Pattern TORN =
      Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{1,3}) (st|nd|rd|th|ND|RD|TH)(?= \\p{Lu})");

  private Ordinals() {}

  /** The text with "32 nd Council" as "32nd Council". */
  static String mended(String text) {
    Matcher torn = TORN.matcher(text);
    StringBuilder mended = new StringBuilder();
    while (torn.find()) {
      boolean fits = torn.group(2).equalsIgnoreCase(ending(Integer.parseInt(torn.group(1))));
      torn.appendReplacement(mended, fits ? "$1$2" : "$1 $2");
    }
    return torn.appendTail(mended).toString();
  }

  private static String ending(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
