package org.lontar.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes many words as one pattern that shares their beginnings, so that a place of the text where
 * none begins is left after one look. Of words that begin alike the longest is tried first.
 */
final class Alternation {
  private final Map<Character, Alternation> next = new TreeMap<>();
  private boolean end;

  private Alternation() {}

  /** The pattern, a group that captures nothing; {@code words} are folded and taken literally. */
  static String of(Collection<String> words) {
    Alternation root = new Alternation();
    for (String word : words) {
      Alternation node = root;
      for (int i = 0; i < word.length(); i++) {
        node = node.next.computeIfAbsent(word.charAt(i), key -> new Alternation());
      }
      node.end = true;
    }
    String firsts =
        root.next.keySet().stream().map(Alternation::quoted).collect(Collectors.joining());
    return "(?:(?=[" + firsts + "])" + root.regex() + ")";
  }

  private String regex() {
    if (next.isEmpty()) {
      return "";
    }
    String branches =
        next.entrySet().stream()
            .map(e -> quoted(e.getKey()) + e.getValue().regex())
            .collect(Collectors.joining("|"));
    boolean alone = next.size() == 1 && !end;
    return alone ? branches : "(?:" + branches + ")" + (end ? "?" : "");
  }

  private static String quoted(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c >= 0x80 ? String.valueOf(c) : "\\" + c;
  }
}
