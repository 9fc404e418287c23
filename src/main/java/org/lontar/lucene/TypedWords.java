package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lontar.query.UserQuery;

/** The words of a query of plain words, as they were typed one after the other. */
final class TypedWords {

  /** A longer question is hardly written so anywhere. */
  private static final int MAX_TYPED = 8;

  private TypedWords() {}

  /**
   * The words with spaces between; nothing for a single word, for a long question, and where the
   * reader told by signs what belongs together.
   */
  static Optional<String> find(UserQuery tree) {
    if (!(tree instanceof UserQuery.And(List<UserQuery> clauses))) {
      return Optional.empty();
    }
    List<String> typed = new ArrayList<>();
    for (UserQuery clause : clauses) {
      switch (clause) {
        case UserQuery.Term(String text, int _) -> typed.add(text);
        case UserQuery.Filter _, UserQuery.Not _, UserQuery.Everything _ -> {
          // says nothing of the order of words
        }
        case UserQuery.Phrase _,
            UserQuery.Prefix _,
            UserQuery.InTitle _,
            UserQuery.And _,
            UserQuery.Or _ -> {
          return Optional.empty();
        }
      }
    }
    return typed.size() < 2 || typed.size() > MAX_TYPED
        ? Optional.empty()
        : Optional.of(String.join(" ", typed));
  }
}
