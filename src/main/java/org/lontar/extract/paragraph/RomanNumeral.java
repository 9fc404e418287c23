package org.lontar.extract.paragraph;

/** Roman numerals up to 399, in capitals. */
final class RomanNumeral {

  private static final int LONGEST = 10;

  private RomanNumeral() {}

  /** The value, or -1 where the text is no well-formed numeral. */
  static int parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return -1;
    }
    int sum = 0;
    int previous = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      int value = valueOf(text.charAt(at));
      if (value < 0) {
        return -1;
      }
      sum += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return sum > 0 && of(sum).equals(text) ? sum : -1;
  }

  private static int valueOf(char sign) {
    return switch (sign) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> -1;
    };
  }

  private static String of(int number) {
    return "C".repeat(number / 100)
        + tens(number / 10 % 10, "X", "L", "C")
        + tens(number % 10, "I", "V", "X");
  }

  private static String tens(int digit, String one, String five, String ten) {
    return switch (digit) {
      case 4 -> one + five;
      case 9 -> one + ten;
      default -> (digit >= 5 ? five : "") + one.repeat(digit % 5);
    };
  }
}
