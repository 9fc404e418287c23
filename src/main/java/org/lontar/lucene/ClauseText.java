package org.lontar.lucene;

import java.util.List;
import java.util.stream.Collectors;
import org.lontar.query.UserQuery;

/** Writes a part of a query as it can be typed, where it has a short form. */
final class ClauseText {

  private ClauseText() {}

  static String of(UserQuery clause) {
    return switch (clause) {
      case UserQuery.Term(String text, int _) -> text;
      case UserQuery.Phrase(String text, int slop) when slop == 0 -> '"' + text + '"';
      case UserQuery.Phrase(String text, int slop) -> '"' + text + "\"~" + slop;
      case UserQuery.Exact(String text) -> "=" + text;
      case UserQuery.Prefix(String text) -> text + "*";
      case UserQuery.Filter(var dimension, String label) -> dimension.code() + ":" + label;
      case UserQuery.InTitle(UserQuery inner) -> "title:" + of(inner);
      case UserQuery.AnyOf(UserQuery typed, var _) -> of(typed);
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().map(ClauseText::of).collect(Collectors.joining(" "));
      case UserQuery.Not(UserQuery inner) -> "-" + of(inner);
      case UserQuery other -> other.toString();
    };
  }
}
