package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.UserQuery;

/**
 * What a question asks for, without its small words. Immutable.
 *
 * @param content the clauses that carry its meaning: words, phrases, groups; never empty
 * @param required filters and exclusions, which hold however much of the content is found
 */
record ContentWords(List<UserQuery> content, List<UserQuery> required) {

  ContentWords {
    content = List.copyOf(content);
    required = List.copyOf(required);
  }

  /** The content of a question; where it has small words alone, these are its content. */
  static ContentWords of(UserQuery question) throws IOException {
    List<UserQuery> clauses =
        question instanceof UserQuery.And(List<UserQuery> all) ? all : List.of(question);
    List<UserQuery> asked = new ArrayList<>();
    List<UserQuery> required = new ArrayList<>();
    for (UserQuery clause : clauses) {
      boolean isRequired = clause instanceof UserQuery.Not || clause instanceof UserQuery.Filter;
      (isRequired ? required : asked).add(clause);
    }
    List<UserQuery> content = withoutSmallWords(asked);
    if (content.isEmpty()) {
      content = asked.isEmpty() ? List.of(new UserQuery.Everything()) : asked;
    }
    return new ContentWords(content, required);
  }

  /** Documents with all of the content. */
  UserQuery all() {
    return withRequired(joined(content, UserQuery.And::new));
  }

  /** Documents with any of the content. */
  UserQuery any() {
    return withRequired(joined(content, UserQuery.Or::new));
  }

  private UserQuery withRequired(UserQuery asked) {
    List<UserQuery> clauses = new ArrayList<>();
    clauses.addAll(asked instanceof UserQuery.And(List<UserQuery> all) ? all : List.of(asked));
    clauses.addAll(required);
    return joined(clauses, UserQuery.And::new);
  }

  private static UserQuery joined(
      List<UserQuery> clauses, Function<List<UserQuery>, UserQuery> join) {
    return clauses.size() == 1 ? clauses.getFirst() : join.apply(clauses);
  }

  private static List<UserQuery> withoutSmallWords(List<UserQuery> asked) throws IOException {
    WordBreaker breaker = new WordBreaker();
    List<UserQuery> content = new ArrayList<>();
    for (UserQuery clause : asked) {
      boolean isSmall =
          clause instanceof UserQuery.Term(String text, int _) && isSmall(breaker.spots(text));
      if (!isSmall) {
        content.add(clause);
      }
    }
    return content;
  }

  private static boolean isSmall(List<Spot> spots) {
    return spots.stream().allMatch(spot -> StopWords.contains(Word.of(spot.text())));
  }
}
