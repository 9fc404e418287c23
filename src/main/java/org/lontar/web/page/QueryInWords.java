package org.lontar.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lontar.document.Dimension;
import org.lontar.query.DateRange;
import org.lontar.query.UserQuery;

/** Tells a reader in plain words how a query was read. Immutable, thread-safe. */
final class QueryInWords {
  private final Names names;

  QueryInWords(Names names) {
    this.names = names;
  }

  /** The sentence for {@code query}, without a full stop. */
  String of(UserQuery query) {
    return switch (query) {
      case UserQuery.Everything _ -> "every document";
      case UserQuery.Term(String text, int _) -> "“" + text + "” in any of its forms";
      case UserQuery.Phrase(String text, int slop) -> phrase(text, slop);
      case UserQuery.Prefix(String text) -> "words that begin with “" + text + "”";
      case UserQuery.Exact(String text) -> "“" + text + "” in this form only";
      case UserQuery.Pattern(String text) ->
          "words like “" + text + "” with any letters for each star";
      case UserQuery.Fuzzy(String text, int edits) ->
          "“" + text + "” with up to " + (edits == 1 ? "one letter" : "two letters") + " different";
      case UserQuery.Gapped gapped -> gapped(gapped);
      case UserQuery.Near(UserQuery first, UserQuery second, int words) ->
          nested(first) + " near " + nested(second) + ", with " + words(words) + " between";
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          "in one paragraph: " + joined(clauses, " and ");
      case UserQuery.Dates(DateRange range) -> dates(range);
      case UserQuery.InTitle(UserQuery clause) -> "in the title: " + nested(clause);
      case UserQuery.Filter(Dimension dimension, String label) -> filter(dimension, label);
      case UserQuery.And(List<UserQuery> clauses) -> joined(clauses, " and ");
      case UserQuery.Or(List<UserQuery> clauses) -> joined(clauses, " or ");
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> others) ->
          nested(typed) + ", also as " + alternatives(others);
      case UserQuery.Not(UserQuery clause) -> "not " + nested(clause);
    };
  }

  private static String phrase(String text, int slop) {
    return slop == 0
        ? "exactly “" + text + "”"
        : "“" + text + "” with the words at most " + slop + " apart";
  }

  private static String gapped(UserQuery.Gapped gapped) {
    StringBuilder said = new StringBuilder("exactly “" + gapped.first() + "”");
    for (UserQuery.Continuation next : gapped.rest()) {
      said.append(", then ")
          .append(
              next.isOpen()
                  ? "anything in the same paragraph"
                  : next.stars()
                      + " to "
                      + next.stars() * UserQuery.Gapped.MAX_WORDS_PER_STAR
                      + " words")
          .append(", then “")
          .append(next.text())
          .append("”");
    }
    return said.toString();
  }

  private static String words(int words) {
    return words == 1 ? "at most one word" : "at most " + words + " words";
  }

  private static String dates(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? "any date" : "dated " + to + " or before";
    }
    if (to == null) {
      return "dated " + from + " or later";
    }
    return from.equals(to) ? "dated " + from : "dated from " + from + " to " + to;
  }

  private String filter(Dimension dimension, String label) {
    if (label.equals(Dimension.NONE)) {
      return names.none(dimension);
    }
    return names.of(dimension).toLowerCase(Locale.ROOT) + " " + names.label(dimension, label);
  }

  private String alternatives(List<UserQuery> others) {
    return others.stream()
        .map(
            other ->
                other instanceof UserQuery.Term(String text, int _) ? "“" + text + "”" : of(other))
        .collect(Collectors.joining(" or "));
  }

  private String joined(List<UserQuery> clauses, String word) {
    return clauses.stream().map(this::nested).collect(Collectors.joining(word));
  }

  private String nested(UserQuery query) {
    return switch (query) {
      case UserQuery.And _,
          UserQuery.Or _,
          UserQuery.AnyOf _,
          UserQuery.Near _,
          UserQuery.InParagraph _,
          UserQuery.Gapped _ ->
          "(" + of(query) + ")";
      default -> of(query);
    };
  }
}
