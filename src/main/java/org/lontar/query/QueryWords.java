package org.lontar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of a query that are looked for in texts as they were typed: not filters, not what is
 * left out, not words of which letters are left open.
 */
public final class QueryWords {

  private QueryWords() {}

  /** The texts of words and quotations, in order. */
  public static List<String> texts(UserQuery query) {
    List<String> texts = new ArrayList<>();
    replaced(
        query,
        text -> {
          texts.add(text);
          return text;
        });
    return texts;
  }

  /** The same query with other texts in these places. */
  public static UserQuery replaced(UserQuery query, UnaryOperator<String> other) {
    return switch (query) {
      case UserQuery.Term(String text, int times) -> new UserQuery.Term(other.apply(text), times);
      case UserQuery.Phrase(String text, int slop) -> new UserQuery.Phrase(other.apply(text), slop);
      case UserQuery.Exact(String text) -> new UserQuery.Exact(other.apply(text));
      case UserQuery.Gapped(String first, List<UserQuery.Continuation> rest) ->
          new UserQuery.Gapped(other.apply(first), continued(rest, other));
      case UserQuery.Near(UserQuery first, UserQuery second, int words) ->
          new UserQuery.Near(replaced(first, other), replaced(second, other), words);
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          new UserQuery.InParagraph(all(clauses, other));
      case UserQuery.InTitle(UserQuery clause) -> new UserQuery.InTitle(replaced(clause, other));
      case UserQuery.And(List<UserQuery> clauses) -> new UserQuery.And(all(clauses, other));
      case UserQuery.Or(List<UserQuery> clauses) -> new UserQuery.Or(all(clauses, other));
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> others) ->
          new UserQuery.AnyOf(replaced(typed, other), others);
      case UserQuery.Everything _,
          UserQuery.Prefix _,
          UserQuery.Pattern _,
          UserQuery.Fuzzy _,
          UserQuery.Dates _,
          UserQuery.Filter _,
          UserQuery.Not _ ->
          query;
    };
  }

  private static List<UserQuery> all(List<UserQuery> clauses, UnaryOperator<String> other) {
    return clauses.stream().map(clause -> replaced(clause, other)).toList();
  }

  private static List<UserQuery.Continuation> continued(
      List<UserQuery.Continuation> rest, UnaryOperator<String> other) {
    return rest.stream()
        .map(gap -> new UserQuery.Continuation(gap.stars(), other.apply(gap.text())))
        .toList();
  }
}
