package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what an element is from the words in its class and id names. Immutable. */
final class ClassWords {

  private static final int MAX_NAME_CHARS = 400;

  private final Set<String> words;

  /** Looks for {@code words}; a dash joins two words that must stand side by side. */
  ClassWords(Set<String> words) {
    this.words = words;
  }

  /** Whether a name of the element holds one of the words. */
  boolean match(Element element) {
    return match(element.className()) || match(element.id());
  }

  private boolean match(String name) {
    if (name.isEmpty() || name.length() > MAX_NAME_CHARS) {
      return false;
    }
    String previous = "";
    for (String word : split(name)) {
      if (words.contains(word) || words.contains(previous + "-" + word)) {
        return true;
      }
      previous = word;
    }
    return false;
  }

  /** Cuts {@code relatedPosts-list} into {@code related}, {@code posts}, {@code list}. */
  private static List<String> split(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      boolean end = at == name.length() || !Character.isLetterOrDigit(name.charAt(at));
      boolean hump =
          !end
              && at > start
              && Character.isUpperCase(name.charAt(at))
              && Character.isLowerCase(name.charAt(at - 1));
      if ((end || hump) && at > start) {
        parts.add(name.substring(start, at).toLowerCase(Locale.ROOT));
      }
      if (end || hump) {
        start = end ? at + 1 : at;
      }
    }
    return parts;
  }
}
