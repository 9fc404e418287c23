package org.lontar.extract.paragraph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each paragraph its anchor; never the same twice. One thread, one document. */
final class Anchors {

  private static final int LARGEST_GAP = 5;

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private String prefix = "";
  private String parent = "";
  private int annexes;

  /** Begins an annex with its printed number, 0 where it has none. */
  void annex(int number) {
    boolean plausible = number > annexes && number <= annexes + LARGEST_GAP;
    annexes = plausible ? number : annexes + 1;
    prefix = "a" + annexes + "-";
    counts.clear();
    parent = "";
  }

  /** A numbered paragraph. */
  String numbered(Marker marker) {
    parent = unique(prefix + "p" + printed(marker));
    return parent;
  }

  /** An item of the last numbered paragraph. */
  String item(Marker marker) {
    return unique(parent + "." + printed(marker));
  }

  /** Whether an item would have a paragraph to belong to. */
  boolean hasParent() {
    return !parent.isEmpty();
  }

  /** The next of those that are only counted: {@code h}, {@code u}, {@code pp}, {@code op}. */
  String counted(String letters) {
    return unique(prefix + letters + counts.merge(letters, 1, Integer::sum));
  }

  /** A row of a table; tables and rows are counted from 1. */
  String row(int table, int row) {
    return unique(prefix + "t" + table + "-r" + row);
  }

  /** The number in ASCII digits, as addresses need it. */
  private static String printed(Marker marker) {
    StringBuilder ascii = new StringBuilder();
    for (int at = 0; at < marker.number().length(); at++) {
      char c = marker.number().charAt(at);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    String number = ascii.toString();
    return marker.isNumber() ? number : number.toLowerCase(Locale.ROOT);
  }

  private String unique(String anchor) {
    if (given.add(anchor)) {
      return anchor;
    }
    int use = counts.merge("_" + anchor, 1, Integer::sum) + 1;
    while (!given.add(anchor + "_" + use)) {
      use = counts.merge("_" + anchor, 1, Integer::sum) + 1;
    }
    return anchor + "_" + use;
  }
}
