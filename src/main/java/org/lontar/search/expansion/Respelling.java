package org.lontar.search.expansion;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * British and American spellings of one word by the families that have rules: organise and
 * organize, analyse and analyze, labour and labor. A rule makes words that nobody writes, too
 * ({@code factour}): what the index does not hold is left out by whoever asks, and what looks like
 * a family but is another word is in a list of exceptions. The families of centre and programme are
 * too small for a rule: their words stand in the file of synonyms. Immutable, thread-safe.
 */
public final class Respelling {

  private static final Pattern ISE =
      Pattern.compile("([a-z]{2,}i)([sz])(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)");
  private static final Pattern YSE = Pattern.compile("([a-z]{2,}y)([sz])(e|ed|er|ers|ing)");
  private static final Pattern OUR =
      Pattern.compile(
          "([a-z]{2,}?)(our|or)(|s|ed|ing|er|ers|able|ably|al|ally|ful|fully|hood|hoods|ite|ites"
              + "|less|ly|y|ies|ist|ists|ism)");

  private final SortedSet<String> exceptions;

  /** Rules with exceptions, in small letters, in their ground form. */
  public Respelling(SortedSet<String> exceptions) {
    this.exceptions = Collections.unmodifiableSortedSet(exceptions);
  }

  /** Other spellings that the rules make of a word, which may not exist; often none. */
  public List<String> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (isException(word)) {
      return List.of();
    }
    Set<String> others = new LinkedHashSet<>();
    addSwapped(ISE, word, others);
    addSwapped(YSE, word, others);
    Matcher our = OUR.matcher(word);
    if (our.matches()) {
      others.add(our.group(1) + (our.group(2).equals("or") ? "our" : "or") + our.group(3));
    }
    others.removeIf(this::isException);
    return List.copyOf(others);
  }

  private static void addSwapped(Pattern family, String word, Set<String> others) {
    Matcher m = family.matcher(word);
    if (m.matches()) {
      others.add(m.group(1) + (m.group(2).equals("s") ? "z" : "s") + m.group(3));
    }
  }

  /** Whether the word, or the word that it is a form of, has one spelling. */
  private boolean isException(String word) {
    if (exceptions.contains(word)) {
      return true;
    }
    for (String ending : List.of("s", "d", "r", "rs", "es", "ed", "er", "ers", "ing", "able")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (exceptions.contains(stem) || exceptions.contains(stem + "e")) {
          return true;
        }
      }
    }
    return false;
  }
}
