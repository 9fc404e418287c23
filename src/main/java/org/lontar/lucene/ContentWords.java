package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.UserQuery;

/**
 * What a question asks for, without its small words. Immutable.
 *
 * @param content the clauses that carry its meaning; never empty
 * @param required what holds however much of the content is found
 */
record ContentWords(List<UserQuery> content, List<UserQuery> required) {

  ContentWords {
    content = List.copyOf(content);
    required = List.copyOf(required);
  }

  /**
   * The content of a question: words, phrases and groups, while filters and exclusions are
   * required. Where it has small words alone, these are its content.
   */
  static ContentWords of(UserQuery question) throws IOException {
    return parted(
        question,
        clause ->
            !(clause instanceof UserQuery.Not
                || clause instanceof UserQuery.Filter
                || clause instanceof UserQuery.Dates));
  }

  /** The same, with bare words alone as content; all that signs were typed for is required. */
  static ContentWords ofBareWords(UserQuery query) throws IOException {
    return parted(
        query, clause -> clause instanceof UserQuery.Term || clause instanceof UserQuery.AnyOf);
  }

  private static ContentWords parted(UserQuery question, Predicate<UserQuery> isAsked)
      throws IOException {
    List<UserQuery> asked = new ArrayList<>();
    List<UserQuery> required = new ArrayList<>();
    for (UserQuery clause : clausesOf(question)) {
      (isAsked.test(clause) ? asked : required).add(clause);
    }
    List<UserQuery> content = withoutSmallWords(asked);
    if (content.isEmpty()) {
      content = asked.isEmpty() ? List.of(new UserQuery.Everything()) : asked;
    }
    return new ContentWords(content, required);
  }

  /** The clauses of a conjunction; a lone clause is one of itself. */
  static List<UserQuery> clausesOf(UserQuery query) {
    return query instanceof UserQuery.And(List<UserQuery> clauses) ? clauses : List.of(query);
  }

  /** Documents with all of the content. */
  UserQuery all() {
    return withRequired(joined(content, UserQuery.And::new));
  }

  /** Documents with any of the content. */
  UserQuery any() {
    return withRequired(
        joined(content.stream().map(ContentWords::loosened).toList(), UserQuery.Or::new));
  }

  /** Some of the words of a long name are something, too. */
  private static UserQuery loosened(UserQuery clause) {
    return clause instanceof UserQuery.AnyOf(UserQuery typed, List<UserQuery> others)
            && typed instanceof UserQuery.And(List<UserQuery> words)
        ? new UserQuery.AnyOf(new UserQuery.Or(words), others)
        : clause;
  }

  /** How many words were typed for the content; a phrase or a group is one. */
  int size() {
    return content.stream()
        .mapToInt(
            clause -> clause instanceof UserQuery.AnyOf ? clausesOf(AsTyped.of(clause)).size() : 1)
        .sum();
  }

  private UserQuery withRequired(UserQuery asked) {
    List<UserQuery> clauses = new ArrayList<>(clausesOf(asked));
    clauses.addAll(required);
    return joined(clauses, UserQuery.And::new);
  }

  private static UserQuery joined(
      List<UserQuery> clauses, Function<List<UserQuery>, UserQuery> join) {
    return clauses.size() == 1 ? clauses.getFirst() : join.apply(clauses);
  }

  private static List<UserQuery> withoutSmallWords(List<UserQuery> asked) throws IOException {
    WordBreaker breaker = new WordBreaker();
    boolean isInCapitals = asked.stream().allMatch(ContentWords::isInCapitals);
    List<UserQuery> content = new ArrayList<>();
    for (UserQuery clause : asked) {
      // WHO and US among words in small letters are names.
      boolean isName = !isInCapitals && isInCapitals(clause);
      if (isName || !isSmall(clause, breaker)) {
        content.add(nameWithoutSmallWords(clause, breaker));
      }
    }
    return content;
  }

  /** "Persons with disabilities" asks nothing by its "with", either. */
  private static UserQuery nameWithoutSmallWords(UserQuery clause, WordBreaker breaker)
      throws IOException {
    if (!(clause instanceof UserQuery.AnyOf(UserQuery typed, List<UserQuery> others))
        || !(typed instanceof UserQuery.And(List<UserQuery> words))) {
      return clause;
    }
    List<UserQuery> kept = new ArrayList<>();
    for (UserQuery word : words) {
      if (!isSmall(word, breaker)) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? clause : new UserQuery.AnyOf(joined(kept, UserQuery.And::new), others);
  }

  private static boolean isSmall(UserQuery clause, WordBreaker breaker) throws IOException {
    return clause instanceof UserQuery.Term(String text, int _)
        && breaker.spots(text).stream().allMatch(spot -> StopWords.contains(Word.of(spot.text())));
  }

  private static boolean isInCapitals(UserQuery clause) {
    return AsTyped.of(clause) instanceof UserQuery.Term(String text, int _)
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
