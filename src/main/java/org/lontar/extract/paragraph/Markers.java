package org.lontar.extract.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lontar.extract.paragraph.Marker.Form;
import org.lontar.extract.paragraph.Marker.Script;

/**
 * Reads the markers that a line may begin with. Whether one counts is not decided here.
 *
 * <p>Looks at the first few characters only.
 */
final class Markers {

  /** The longest marker that is read, its brackets included. */
  private static final int LONGEST = 16;

  /** Numbers from here on are years. */
  private static final int FIRST_YEAR = 1000;

  private static final int MOST_LEVELS = 4;

  private static final Set<String> WORDS = Set.of("para", "para.", "paragraph");

  private Markers() {}

  /**
   * All ways to read the line's beginning, the likelier first; empty where it begins with no
   * marker. {@code (i)} is both a letter and a roman numeral.
   */
  static List<Marker> read(String line) {
    if (LineFlow.isOfContents(line)) {
      return List.of();
    }
    int at = 0;
    boolean word = false;
    int space = line.indexOf(' ');
    if (space > 0 && WORDS.contains(line.substring(0, space).toLowerCase(Locale.ROOT))) {
      at = space + 1;
      word = true;
    }
    boolean opened = at < line.length() && line.charAt(at) == '(';
    int start = opened ? at + 1 : at;
    int end = start;
    while (end < line.length() && end - start < LONGEST && isSign(line, end)) {
      end++;
    }
    return end == start ? List.of() : withForm(line, start, end, opened, word);
  }

  private static boolean isSign(String line, int at) {
    char c = line.charAt(at);
    boolean level =
        c == '.'
            && at + 1 < line.length()
            && Character.isDigit(line.charAt(at + 1))
            && at > 0
            && Character.isDigit(line.charAt(at - 1));
    return Character.isDigit(c) || isAsciiLetter(c) || level;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static List<Marker> withForm(
      String line, int start, int end, boolean opened, boolean word) {
    String number = line.substring(start, end);
    char next = end < line.length() ? line.charAt(end) : ' ';
    if (opened) {
      return next == ')' ? scripts(number, Form.BRACKETS, line.substring(end + 1)) : List.of();
    }
    if (word) {
      int rest = next == '.' || next == ':' || next == ')' ? end + 1 : end;
      return scripts(number, Form.WORD, tail(line, rest));
    }
    return switch (next) {
      case '.', '។', '၊' -> scripts(number, Form.DOT, tail(line, end + 1));
      case ')' -> scripts(number, Form.BRACKET, tail(line, end + 1));
      case ' ' -> scripts(number, Form.BARE, tail(line, end));
      default -> List.of();
    };
  }

  private static String tail(String line, int from) {
    return from >= line.length() ? "" : line.substring(from);
  }

  private static List<Marker> scripts(String number, Form form, String behind) {
    // "3.Text" is common in hasty files, "3.5million" and "e.g." are no markers
    if (!behind.isEmpty() && Character.isLowerCase(behind.charAt(0))) {
      return List.of();
    }
    String rest = behind.strip();
    List<Marker> readings = new ArrayList<>();
    if (Character.isDigit(number.charAt(0))) {
      decimal(number, form, rest, readings);
    } else if (form != Form.BARE && form != Form.WORD) {
      letters(number, form, rest, behind, readings);
    }
    return readings;
  }

  private static void decimal(String number, Form form, String rest, List<Marker> readings) {
    List<Integer> values = new ArrayList<>();
    for (String level : number.split("\\.", -1)) {
      if (level.isEmpty() || level.length() > 4 || !level.chars().allMatch(Character::isDigit)) {
        return;
      }
      values.add(digits(level));
    }
    // "1.5 million" is no number of a paragraph
    boolean sentence =
        rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) || values.size() == 1;
    if (values.size() <= MOST_LEVELS && sentence && values.stream().allMatch(v -> v < FIRST_YEAR)) {
      Form levelled = values.size() > 1 && form == Form.BARE ? Form.DOT : form;
      readings.add(new Marker(number, values, Script.DECIMAL, levelled, rest));
    }
  }

  private static int digits(String level) {
    int value = 0;
    for (int at = 0; at < level.length(); at++) {
      value = value * 10 + Character.digit(level.charAt(at), 10);
    }
    return value;
  }

  private static void letters(
      String number, Form form, String rest, String behind, List<Marker> readings) {
    boolean spaced = behind.isEmpty() || behind.charAt(0) == ' ';
    boolean lower = Character.isLowerCase(number.charAt(0));
    if (!spaced && form == Form.DOT) {
      return;
    }
    if (number.length() == 1 && (lower || form != Form.DOT)) {
      int value = Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      readings.add(new Marker(number, List.of(value), Script.LETTER, form, rest));
    }
    int roman = RomanNumeral.parse(number.toUpperCase(Locale.ROOT));
    boolean oneCase =
        number.equals(lower ? number.toLowerCase(Locale.ROOT) : number.toUpperCase(Locale.ROOT));
    if (roman > 0 && oneCase) {
      Script script = lower ? Script.LOWER_ROMAN : Script.UPPER_ROMAN;
      readings.add(new Marker(number, List.of(roman), script, form, rest));
    }
  }

  /** The marker of a list item whose number is in the file's markup alone. */
  static List<Marker> ofMarkup(String number, String text) {
    List<Marker> readings = new ArrayList<>();
    if (Character.isDigit(number.charAt(0))) {
      decimal(number, Form.MARKUP, text, readings);
    } else if (isAsciiLetter(number.charAt(0))) {
      letters(number, Form.MARKUP, text, "", readings);
    }
    return readings;
  }
}
