package org.lontar.search.expansion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lontar.query.UserQuery;
import org.lontar.search.expansion.TypedRun.TypedWord;

/** Clauses of which some words are being replaced by what they are called in all. One thread. */
final class Rewriting {

  private final List<UserQuery> clauses;
  private final Map<String, Integer> timesLeft = new HashMap<>();
  private final Map<String, List<UserQuery>> byFirstWord = new HashMap<>();
  private final Set<List<String>> replaced = new HashSet<>();

  Rewriting(List<UserQuery> clauses) {
    this.clauses = clauses;
    for (UserQuery clause : clauses) {
      if (clause instanceof UserQuery.Term(String text, int times)) {
        timesLeft.merge(text, times, Integer::sum);
      }
    }
  }

  /** Whether each of these words is still there to be replaced, or was so already. */
  boolean holds(List<TypedWord> row) {
    Map<String, Integer> wanted = new HashMap<>();
    row.forEach(word -> wanted.merge(word.term(), 1, Integer::sum));
    return wanted.entrySet().stream()
        .allMatch(entry -> timesLeft.getOrDefault(entry.getKey(), 0) >= entry.getValue());
  }

  /** Replaces a row of words by itself or its other names. */
  void replace(List<TypedWord> row, List<String> others) {
    List<String> words = row.stream().map(TypedWord::term).toList();
    boolean isOneWord = words.size() == 1;
    int times = isOneWord ? timesLeft.getOrDefault(words.getFirst(), 1) : 1;
    words.forEach(word -> timesLeft.merge(word, -times, Integer::sum));
    if (replaced.add(words)) {
      UserQuery typed =
          isOneWord
              ? new UserQuery.Term(words.getFirst(), times)
              : new UserQuery.And(
                  words.stream().distinct().<UserQuery>map(UserQuery.Term::new).toList());
      UserQuery anyOf =
          new UserQuery.AnyOf(
              typed,
              others.stream().<UserQuery>map(other -> new UserQuery.Term(other, times)).toList());
      byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(anyOf);
    }
  }

  /** The clauses in their order, each expansion where its first word was. */
  List<UserQuery> clauses() {
    List<UserQuery> rewritten = new ArrayList<>();
    for (UserQuery clause : clauses) {
      if (clause instanceof UserQuery.Term(String text, int _)) {
        rewritten.addAll(byFirstWord.getOrDefault(text, List.of()));
        int left = timesLeft.getOrDefault(text, 0);
        if (left > 0) {
          rewritten.add(new UserQuery.Term(text, left));
        }
      } else {
        rewritten.add(clause);
      }
    }
    return rewritten;
  }
}
