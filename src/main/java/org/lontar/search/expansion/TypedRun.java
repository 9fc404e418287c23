package org.lontar.search.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lontar.query.UserQuery;

/**
 * Bare words that were typed one after the other. Immutable.
 *
 * @param words in the order of typing
 */
record TypedRun(List<TypedWord> words) {

  /**
   * One of them.
   *
   * @param term the word of the query that it is
   * @param folded the words that it holds, one or more
   */
  record TypedWord(String term, List<FoldedWord> folded) {}

  TypedRun {
    words = List.copyOf(words);
  }

  /**
   * The runs among clauses that hold all together. A query holds a repeated word once, at its first
   * place, so where one was repeated, the runs are read from the text again.
   *
   * @param typed all that was typed; may be something else than the clauses
   */
  static List<TypedRun> of(List<UserQuery> clauses, String typed, WordFolding folding)
      throws IOException {
    List<TypedRun> runs = new ArrayList<>();
    Map<List<FoldedWord>, TypedWord> known = new HashMap<>();
    List<TypedWord> run = new ArrayList<>();
    boolean isRepeated = false;
    for (UserQuery clause : clauses) {
      if (clause instanceof UserQuery.Term(String text, int times)) {
        isRepeated |= times > 1;
        TypedWord word = new TypedWord(text, folding.fold(text));
        known.putIfAbsent(word.folded(), word);
        run.add(word);
      } else {
        end(run, runs);
      }
    }
    end(run, runs);
    return isRepeated ? inText(typed, known, folding, runs) : runs;
  }

  private static List<TypedRun> inText(
      String typed,
      Map<List<FoldedWord>, TypedWord> known,
      WordFolding folding,
      List<TypedRun> otherwise)
      throws IOException {
    List<TypedRun> runs = new ArrayList<>();
    List<TypedWord> run = new ArrayList<>();
    for (String piece : typed.split("[\\s\\p{Z}]+", -1)) {
      TypedWord word = known.get(folding.fold(piece));
      if (word == null) {
        end(run, runs);
      } else {
        run.add(word);
      }
    }
    end(run, runs);
    HashSet<TypedWord> seen = new HashSet<>();
    runs.forEach(r -> seen.addAll(r.words()));
    return seen.containsAll(known.values()) ? runs : otherwise;
  }

  private static void end(List<TypedWord> run, List<TypedRun> runs) {
    if (!run.isEmpty()) {
      runs.add(new TypedRun(run));
      run.clear();
    }
  }
}
