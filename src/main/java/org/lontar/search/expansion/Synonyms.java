package org.lontar.search.expansion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of names for the same thing. Immutable.
 *
 * @param groups names that mean the same, two or more in each, as they are written
 * @param oneSpelling words in small letters that are spelled in one way only, whatever they look
 *     like
 * @param problems sentences about what could not be used, in the order of the file
 */
public record Synonyms(
    List<List<String>> groups, SortedSet<String> oneSpelling, List<String> problems) {

  /** No names and no exceptions. */
  public static final Synonyms NONE =
      new Synonyms(List.of(), Collections.emptySortedSet(), List.of());

  /** Copies all. */
  public Synonyms {
    List<List<String>> copies = new ArrayList<>();
    groups.forEach(group -> copies.add(List.copyOf(group)));
    groups = List.copyOf(copies);
    oneSpelling = Collections.unmodifiableSortedSet(new TreeSet<>(oneSpelling));
    problems = List.copyOf(problems);
  }
}
