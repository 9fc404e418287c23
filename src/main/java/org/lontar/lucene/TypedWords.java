package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lontar.query.ParsedQuery;
import org.lontar.query.UserQuery;

/**
 * The words of a query of plain words, as they were typed one after the other. Immutable.
 *
 * @param text the words with spaces between
 * @param words how many, 2 or more
 */
record TypedWords(String text, int words) {

  /** A longer text is hardly written so anywhere. */
  private static final int MAX_TYPED = 100;

  /**
   * The words; nothing for a single word, for a long text, and where the reader told by signs what
   * belongs together.
   */
  static Optional<TypedWords> find(ParsedQuery query) {
    if (!(AsTyped.of(query.tree()) instanceof UserQuery.And(List<UserQuery> clauses))) {
      return Optional.empty();
    }
    List<String> typed = new ArrayList<>();
    boolean isRepeated = false;
    int words = 0;
    for (UserQuery clause : clauses) {
      switch (clause) {
        case UserQuery.Term(String text, int times) -> {
          isRepeated |= times > 1 || typed.contains(text);
          typed.add(text);
          words += times;
        }
        case UserQuery.Filter _, UserQuery.Dates _, UserQuery.Not _, UserQuery.Everything _ -> {
          // says nothing of the order of words
        }
        case UserQuery.Phrase _,
            UserQuery.Exact _,
            UserQuery.Prefix _,
            UserQuery.Pattern _,
            UserQuery.Fuzzy _,
            UserQuery.Gapped _,
            UserQuery.Near _,
            UserQuery.InParagraph _,
            UserQuery.InTitle _,
            UserQuery.AnyOf _,
            UserQuery.And _,
            UserQuery.Or _ -> {
          return Optional.empty();
        }
      }
    }
    // The tree has a repeated word once, and not where it stood again: the typed text alone knows.
    String text = isRepeated ? query.text() : String.join(" ", typed);
    return typed.size() < 2 || words > MAX_TYPED
        ? Optional.empty()
        : Optional.of(new TypedWords(text, words));
  }
}
