package org.lontar.search.expansion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the lines of a file of synonyms: {@code Viet Nam = Vietnam} says that both mean the same,
 * {@code ! promise advise} names words that are spelled in one way only, {@code # …} says nothing.
 * A bad line is left out and named. One thread.
 */
final class SynonymLines {

  /** More names for one thing would make queries long. */
  static final int MAX_NAMES = 12;

  static final int MAX_NAME_CHARS = 120;

  /** As many words as one name is looked for in a query. */
  static final int MAX_NAME_WORDS = 10;

  static final int MAX_GROUPS = 20_000;

  /** Whoever made so many mistakes has seen enough of them. */
  private static final int MAX_PROBLEMS = 100;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String file;
  private final List<List<String>> groups = new ArrayList<>();
  private final SortedSet<String> oneSpelling = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private int line;

  /** The lines of a file of this name. */
  SynonymLines(String file) {
    this.file = file;
  }

  /** Reads one more line. */
  void add(String raw) {
    line++;
    String text =
        line == 1 && !raw.isEmpty() && raw.codePointAt(0) == BYTE_ORDER_MARK
            ? raw.substring(1).strip()
            : raw.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith("!")) {
      addOneSpelling(text.substring(1).strip());
    } else {
      addGroup(text);
    }
  }

  /** Adds a sentence about the whole file. */
  void addProblem(String sentence) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(sentence);
    }
  }

  /** All that was read. */
  Synonyms read() {
    return new Synonyms(groups, oneSpelling, problems);
  }

  private void addOneSpelling(String words) {
    for (String word : words.split("\\s+", -1)) {
      if (word.isEmpty() || !word.codePoints().allMatch(Character::isLetter)) {
        refuse("behind “!” stand words of letters with spaces between");
        return;
      }
    }
    oneSpelling.addAll(List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)));
  }

  private void addGroup(String text) {
    List<String> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (String piece : text.split("=", -1)) {
      String name = piece.strip().replaceAll("[\\s\\p{Z}]+", " ");
      if (!isName(name)) {
        return;
      }
      if (!keys.add(name.toLowerCase(Locale.ROOT))) {
        refuse("“" + name + "” stands in it twice");
        return;
      }
      names.add(name);
    }
    if (isGroup(names, keys)) {
      groups.add(names);
      keys.forEach(key -> lineOf.put(key, line));
    }
  }

  private boolean isGroup(List<String> names, Set<String> keys) {
    if (names.size() < 2) {
      refuse("it names one thing only; write what means the same, as in Viet Nam = Vietnam");
      return false;
    }
    if (names.size() > MAX_NAMES) {
      refuse("it has more than " + MAX_NAMES + " names; keep those that readers type");
      return false;
    }
    for (String key : keys) {
      Integer earlier = lineOf.get(key);
      if (earlier != null) {
        refuse("“" + key + "” stands in line " + earlier + " already; add the new names there");
        return false;
      }
    }
    if (groups.size() >= MAX_GROUPS) {
      refuse("the file has more than " + MAX_GROUPS + " groups");
      return false;
    }
    return true;
  }

  private boolean isName(String name) {
    if (name.isEmpty()) {
      refuse("nothing stands on one side of a “=”");
    } else if (name.length() > MAX_NAME_CHARS || name.split(" ", -1).length > MAX_NAME_WORDS) {
      refuse(
          "a name has at most " + MAX_NAME_WORDS + " words and " + MAX_NAME_CHARS + " characters");
    } else if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      refuse("“" + name + "” holds no letter");
    } else {
      return true;
    }
    return false;
  }

  private void refuse(String reason) {
    addProblem(file + ", line " + line + ": " + reason + ". The line was left out.");
  }
}
