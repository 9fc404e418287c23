package org.lontar.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lontar.query.QueryNote;

/** Gathers the words that stand for more words of the index than are looked for. One thread. */
final class ExpansionNote {

  private static final int MAX_NAMED = 5;
  private static final int MAX_SHOWN_CHARS = 40;

  private final Set<String> limited = new LinkedHashSet<>();
  private final Set<String> unfinished = new LinkedHashSet<>();

  /** Adds a word of which only the most frequent words were taken. */
  void addLimited(String typed) {
    limited.add(typed);
  }

  /** Adds a word for which not all words of the index were looked at. */
  void addUnfinished(String typed) {
    unfinished.add(typed);
  }

  /** A sentence for each kind of limit that was met. */
  List<QueryNote> list() {
    List<QueryNote> notes = new ArrayList<>();
    if (!limited.isEmpty()) {
      notes.add(
          new QueryNote(
              "expansion-limited",
              String.format(
                  Locale.ROOT,
                  "Very many words of the collection fit %s; only the most frequent ones were"
                      + " looked for.",
                  named(limited)),
              arguments(limited)));
    }
    if (!unfinished.isEmpty()) {
      notes.add(
          new QueryNote(
              "expansion-unfinished",
              String.format(
                  Locale.ROOT,
                  "The query leaves too many letters open; not all words that fit %s were looked"
                      + " for.",
                  named(unfinished)),
              arguments(unfinished)));
    }
    return notes;
  }

  /** The words that are named, and how many are not. */
  private static List<Object> arguments(Set<String> typed) {
    return List.of(first(typed), Math.max(0, typed.size() - MAX_NAMED));
  }

  private static String first(Set<String> typed) {
    return typed.stream()
        .limit(MAX_NAMED)
        .map(ExpansionNote::shown)
        .collect(Collectors.joining(", "));
  }

  private static String named(Set<String> typed) {
    String first = first(typed);
    int more = typed.size() - MAX_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static String shown(String typed) {
    if (typed.length() <= MAX_SHOWN_CHARS) {
      return "“" + typed + "”";
    }
    int end = typed.offsetByCodePoints(0, MAX_SHOWN_CHARS / 2);
    return "“" + typed.substring(0, end) + "…”";
  }
}
