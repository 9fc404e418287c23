package org.lontar.web.page;

import java.time.LocalDate;
import java.util.List;
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
      case UserQuery.Everything _ -> said("everything");
      case UserQuery.Term(String text, int _) -> said("term", text);
      case UserQuery.Phrase(String text, int slop) ->
          slop == 0 ? said("phrase", text) : said("phrase-near", slop, text);
      case UserQuery.Prefix(String text) -> said("prefix", text);
      case UserQuery.Exact(String text) -> said("exact", text);
      case UserQuery.Pattern(String text) -> said("pattern", text);
      case UserQuery.Fuzzy(String text, int edits) -> said("fuzzy", edits, text);
      case UserQuery.Gapped gapped -> gapped(gapped);
      case UserQuery.Near(UserQuery first, UserQuery second, int words) ->
          said("near", words, nested(first), nested(second));
      case UserQuery.InParagraph(List<UserQuery> clauses) ->
          said("paragraph", joined(clauses, "and"));
      case UserQuery.Dates(DateRange range) -> dates(range);
      case UserQuery.InTitle(UserQuery clause) -> said("title", nested(clause));
      case UserQuery.Filter(Dimension dimension, String label) -> filter(dimension, label);
      case UserQuery.And(List<UserQuery> clauses) -> joined(clauses, "and");
      case UserQuery.Or(List<UserQuery> clauses) -> joined(clauses, "or");
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> others) ->
          said("also", nested(typed), alternatives(others));
      case UserQuery.Not(UserQuery clause) -> said("not", nested(clause));
    };
  }

  private String said(String form, Object... parts) {
    return names.text("results.query." + form, parts);
  }

  private String gapped(UserQuery.Gapped gapped) {
    String said = said("phrase", gapped.first());
    for (UserQuery.Continuation next : gapped.rest()) {
      int fewest = next.stars();
      said =
          next.isOpen()
              ? said("gap.open", said, next.text())
              : said(
                  "gap", said, fewest, fewest * UserQuery.Gapped.MAX_WORDS_PER_STAR, next.text());
    }
    return said;
  }

  private String dates(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? said("dates") : said("dates.until", names.day(to));
    }
    if (to == null) {
      return said("dates.since", names.day(from));
    }
    return from.equals(to)
        ? said("dates.day", names.day(from))
        : said("dates.between", names.day(from), names.day(to));
  }

  private String filter(Dimension dimension, String label) {
    return label.equals(Dimension.NONE)
        ? names.none(dimension)
        : said("filter." + dimension.code(), names.label(dimension, label));
  }

  private String alternatives(List<UserQuery> others) {
    List<String> said =
        others.stream()
            .map(
                other ->
                    other instanceof UserQuery.Term(String text, int _)
                        ? said("word", text)
                        : of(other))
            .toList();
    return paired(said, "or");
  }

  private String joined(List<UserQuery> clauses, String word) {
    return paired(clauses.stream().map(this::nested).toList(), word);
  }

  /** By halves, so that a line of hundreds of words is not copied once for each of them. */
  private String paired(List<String> parts, String word) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int middle = parts.size() / 2;
    return said(
        word,
        paired(parts.subList(0, middle), word),
        paired(parts.subList(middle, parts.size()), word));
  }

  private String nested(UserQuery query) {
    return switch (query) {
      case UserQuery.And _,
          UserQuery.Or _,
          UserQuery.AnyOf _,
          UserQuery.Near _,
          UserQuery.InParagraph _,
          UserQuery.Gapped _ ->
          said("group", of(query));
      default -> of(query);
    };
  }
}
