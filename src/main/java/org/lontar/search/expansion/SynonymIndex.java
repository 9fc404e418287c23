package org.lontar.search.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Synonyms by the words that a reader may type for them, in any form but for names, which have one
 * ("Laos" is not the plural of "Lao"). Immutable, thread-safe.
 */
public final class SynonymIndex {

  private final Map<String, List<String>> byWords = new HashMap<>();
  private final Map<String, List<String>> byStems = new HashMap<>();

  private SynonymIndex() {}

  /** An index of all groups, compared as {@code folding} does. */
  public static SynonymIndex of(Synonyms synonyms, WordFolding folding) throws IOException {
    SynonymIndex index = new SynonymIndex();
    for (List<String> group : synonyms.groups()) {
      index.add(group, folding);
    }
    return index;
  }

  private void add(List<String> group, WordFolding folding) throws IOException {
    for (String name : group) {
      List<FoldedWord> folded = folding.fold(name);
      List<String> others = new ArrayList<>();
      for (String other : group) {
        if (!words(folding.fold(other)).equals(words(folded))) {
          others.add(other);
        }
      }
      put(byWords, words(folded), others);
      if (!isProperName(name)) {
        put(byStems, stems(folded), others);
      }
    }
  }

  private static void put(Map<String, List<String>> index, String key, List<String> others) {
    if (!key.isEmpty() && !others.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(index.getOrDefault(key, List.of()));
      all.addAll(others);
      index.put(key, List.copyOf(all));
    }
  }

  /** The other names for what these words say; none where nothing is known. */
  public List<String> find(List<FoldedWord> words) {
    Set<String> others = new LinkedHashSet<>(byWords.getOrDefault(words(words), List.of()));
    others.addAll(byStems.getOrDefault(stems(words), List.of()));
    return List.copyOf(others);
  }

  /** Whether a word in it begins with a capital and goes on in small letters. */
  private static boolean isProperName(String name) {
    for (String word : name.split("[\\s-]+", -1)) {
      if (word.length() > 1
          && Character.isUpperCase(word.charAt(0))
          && Character.isLowerCase(word.charAt(1))) {
        return true;
      }
    }
    return false;
  }

  private static String words(List<FoldedWord> words) {
    return words.stream().map(FoldedWord::plain).collect(Collectors.joining(" "));
  }

  private static String stems(List<FoldedWord> words) {
    return words.stream().map(FoldedWord::stem).collect(Collectors.joining(" "));
  }
}
