package org.lontar.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.UserQuery;

/** Tells a reader in plain words how a query was read. Immutable, thread-safe. */
final class QueryInWords {
  private final Labels labels;

  QueryInWords(Labels labels) {
    this.labels = labels;
  }

  /** The sentence for {@code query}, without a full stop. */
  String of(UserQuery query) {
    return switch (query) {
      case UserQuery.Everything _ -> "every document";
      case UserQuery.Term(String text, int _) -> "“" + text + "” in any of its forms";
      case UserQuery.Phrase(String text, int slop) -> phrase(text, slop);
      case UserQuery.Prefix(String text) -> "words that begin with “" + text + "”";
      case UserQuery.InTitle(UserQuery clause) -> "in the title: " + nested(clause);
      case UserQuery.Filter(Dimension dimension, String label) -> filter(dimension, label);
      case UserQuery.And(List<UserQuery> clauses) -> joined(clauses, " and ");
      case UserQuery.Or(List<UserQuery> clauses) -> joined(clauses, " or ");
      case UserQuery.Not(UserQuery clause) -> "not " + nested(clause);
    };
  }

  private static String phrase(String text, int slop) {
    return slop == 0
        ? "exactly “" + text + "”"
        : "“" + text + "” with the words at most " + slop + " apart";
  }

  private String filter(Dimension dimension, String label) {
    if (label.equals(Dimension.NONE)) {
      return Names.none(dimension);
    }
    return Names.of(dimension).toLowerCase(Locale.ROOT)
        + " "
        + Names.label(labels, dimension, label);
  }

  private String joined(List<UserQuery> clauses, String word) {
    return clauses.stream().map(this::nested).collect(Collectors.joining(word));
  }

  private String nested(UserQuery query) {
    return switch (query) {
      case UserQuery.And _, UserQuery.Or _ -> "(" + of(query) + ")";
      default -> of(query);
    };
  }
}
