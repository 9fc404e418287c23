package org.lontar.ingest.curation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the librarian's files say of one file of the corpus. Immutable.
 *
 * @param own of the file itself
 * @param entries of what lies in it, by the path inside or the id of a line
 * @param problems what is wrong, in order; those of single documents are among their own too
 */
public record CurationFile(
    Curation own, SortedMap<String, Curation> entries, List<CurationProblem> problems) {

  /** Nothing is said. */
  public static final CurationFile NONE =
      new CurationFile(Curation.NONE, new TreeMap<>(), List.of());

  /** Copies both. */
  public CurationFile {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    problems = List.copyOf(problems);
  }

  /** What is said of an entry or a line. */
  public Curation entry(String inside) {
    return entries.getOrDefault(inside, Curation.NONE);
  }

  /** This, and what {@code weaker} says of other fields. */
  public CurationFile over(CurationFile weaker) {
    if (weaker.equals(NONE)) {
      return this;
    }
    SortedMap<String, Curation> all = new TreeMap<>(weaker.entries);
    entries.forEach((inside, said) -> all.put(inside, said.over(weaker.entry(inside))));
    return new CurationFile(own.over(weaker.own), all, problems);
  }

  /** Changes when anything that is said does; without white space, empty for nothing. */
  public String stamp() {
    if (own.isEmpty() && entries.isEmpty()) {
      return "";
    }
    return "curated-" + Curation.hash(own.stamp() + entries);
  }
}
