package org.lontar.extract.paragraph;

import java.util.List;

/**
 * A number or letter that a line begins with. Immutable.
 *
 * @param number as printed, without its dot or brackets: {@code 14}, {@code ១៤}, {@code XIV},
 *     {@code b}, {@code 2.3}
 * @param values what it counts as, one value a level: 14 for {@code 14} and {@code XIV}, 2 for
 *     {@code b}, 2 and 3 for {@code 2.3}; never empty
 * @param script what it is written in
 * @param form what stands around it
 * @param rest the text behind it
 */
record Marker(String number, List<Integer> values, Script script, Form form, String rest) {

  /** What a marker is written in. */
  enum Script {
    DECIMAL,
    UPPER_ROMAN,
    LOWER_ROMAN,
    LETTER
  }

  /** What stands around a marker. */
  enum Form {
    /** {@code 14.} */
    DOT,
    /** {@code 14)} */
    BRACKET,
    /** {@code (14)} */
    BRACKETS,
    /** {@code 14 The Meeting}. */
    BARE,
    /** {@code Para 14}. */
    WORD,
    /** The file's list, whose numbers are not in the text. */
    MARKUP
  }

  /** Script and form: markers of one series share both. */
  record Style(Script script, Form form) {}

  Marker {
    values = List.copyOf(values);
  }

  /** The value of the last level. */
  int value() {
    return values.getLast();
  }

  /** How many levels it has, from 1. */
  int levels() {
    return values.size();
  }

  Style style() {
    return new Style(script, form);
  }

  /** Whether this is a number of a paragraph, not the letter or small roman numeral of an item. */
  boolean isNumber() {
    return script == Script.DECIMAL || script == Script.UPPER_ROMAN;
  }
}
