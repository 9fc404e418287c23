package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import org.lontar.lucene.analysis.DictionaryWords;
import org.lontar.query.UserQuery;

/** Takes apart what was typed in one run of a script that writes no spaces between words. */
final class UnspacedWords {

  private UnspacedWords() {}

  /** The query with each word of such a run as a word of its own; the same one where none is. */
  static UserQuery apart(UserQuery typed) {
    DictionaryWords dictionary = new DictionaryWords();
    List<UserQuery> clauses = new ArrayList<>();
    List<UserQuery> before = ContentWords.clausesOf(typed);
    for (UserQuery clause : before) {
      if (clause instanceof UserQuery.Term(String text, int times)) {
        dictionary.of(text).forEach(word -> clauses.add(new UserQuery.Term(word, times)));
      } else {
        clauses.add(clause);
      }
    }
    return clauses.size() == before.size() ? typed : new UserQuery.And(clauses);
  }
}
