package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import org.lontar.query.UserQuery;

/** A query without the other names of its words. */
final class AsTyped {

  private AsTyped() {}

  /** The query as it was typed: words that are one name stand among the others again. */
  static UserQuery of(UserQuery query) {
    return switch (query) {
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> _) -> typed;
      case UserQuery.And(List<UserQuery> clauses) -> new UserQuery.And(apart(clauses));
      case UserQuery.Or(List<UserQuery> clauses) ->
          new UserQuery.Or(clauses.stream().map(AsTyped::of).toList());
      default -> query;
    };
  }

  private static List<UserQuery> apart(List<UserQuery> clauses) {
    List<UserQuery> apart = new ArrayList<>();
    for (UserQuery clause : clauses) {
      UserQuery typed = of(clause);
      apart.addAll(
          clause instanceof UserQuery.AnyOf && typed instanceof UserQuery.And(List<UserQuery> words)
              ? words
              : List.of(typed));
    }
    return apart;
  }
}
