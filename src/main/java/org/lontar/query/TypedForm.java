package org.lontar.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.lontar.document.Dimension;

/** Writes a query so that it can be typed and is read as the same again. */
public final class TypedForm {

  private TypedForm() {}

  /** The typed form; empty for everything. */
  public static String of(UserQuery query) {
    return switch (query) {
      case UserQuery.Everything _ -> "";
      case UserQuery.Term(String text, int times) ->
          String.join(" ", Collections.nCopies(times, text));
      case UserQuery.Phrase(String text, int slop) -> quoted(text) + (slop == 0 ? "" : "~" + slop);
      case UserQuery.Prefix(String text) -> text + "*";
      case UserQuery.Exact(String text) -> "=" + text;
      case UserQuery.Pattern(String text) -> text;
      case UserQuery.Fuzzy(String text, int edits) -> text + "~" + edits;
      case UserQuery.Gapped(String first, List<UserQuery.Continuation> rest) ->
          quoted(first + rest.stream().map(TypedForm::gap).collect(Collectors.joining()));
      case UserQuery.Near(UserQuery first, UserQuery second, int words) ->
          nested(first) + " NEAR/" + words + " " + nested(second);
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          "paragraph:(" + joined(clauses, " ") + ")";
      case UserQuery.Dates(DateRange range) -> "date:" + range;
      case UserQuery.InTitle(UserQuery clause) -> "title:" + nested(clause);
      case UserQuery.Filter(Dimension dimension, String label) -> dimension.code() + ":" + label;
      case UserQuery.And(List<UserQuery> clauses) -> joined(clauses, " ");
      case UserQuery.Or(List<UserQuery> clauses) -> joined(clauses, " OR ");
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> _) -> of(typed);
      case UserQuery.Not(UserQuery clause) -> "-" + nested(clause);
    };
  }

  /** Quoted by signs that the words don't hold. */
  private static String quoted(String words) {
    return words.indexOf('"') < 0 ? "\"" + words + "\"" : "«" + words + "»";
  }

  private static String gap(UserQuery.Continuation continuation) {
    String stars = String.join(" ", Collections.nCopies(continuation.stars(), "*"));
    return " " + (continuation.isOpen() ? "…" : stars) + " " + continuation.text();
  }

  private static String joined(List<UserQuery> clauses, String between) {
    return clauses.stream().map(TypedForm::nested).collect(Collectors.joining(between));
  }

  private static String nested(UserQuery clause) {
    boolean isGroup =
        switch (clause) {
          case UserQuery.And _, UserQuery.Or _, UserQuery.Near _ -> true;
          default -> false;
        };
    return isGroup ? "(" + of(clause) + ")" : of(clause);
  }
}
