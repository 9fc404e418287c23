package org.lontar.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lontar.query.UserQuery;

/** Says of clauses what they ask for once the places of their words don't count. No state. */
final class LooseClauses {

  private LooseClauses() {}

  /** Whether a clause says where its words stand in the text: after or near each other. */
  static boolean isPlaced(UserQuery clause) {
    return switch (clause) {
      case UserQuery.Phrase _, UserQuery.Gapped _, UserQuery.Near _, UserQuery.InParagraph _ ->
          true;
      default -> false;
    };
  }

  /**
   * The clauses with placed words as words and what was asked of the title asked of the whole text;
   * each once.
   */
  static List<UserQuery> of(List<UserQuery> clauses) {
    Set<UserQuery> loose = new LinkedHashSet<>();
    clauses.forEach(clause -> loose.addAll(parts(clause)));
    return List.copyOf(loose);
  }

  private static List<UserQuery> parts(UserQuery clause) {
    return switch (clause) {
      case UserQuery.Phrase(String text, int _) -> words(text);
      case UserQuery.Gapped(String first, List<UserQuery.Continuation> rest) -> {
        List<UserQuery> words = new ArrayList<>(words(first));
        rest.forEach(continuation -> words.addAll(words(continuation.text())));
        yield words;
      }
      case UserQuery.Near(UserQuery first, UserQuery second, int _) -> List.of(first, second);
      case UserQuery.InParagraph(List<UserQuery> inner) -> inner;
      case UserQuery.InTitle(UserQuery inner) -> List.of(inner);
      default -> List.of(clause);
    };
  }

  private static List<UserQuery> words(String phrase) {
    List<UserQuery> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      words.add(new UserQuery.Term(word));
    }
    return words;
  }
}
