package org.lontar.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lontar.document.Dimension;

/**
 * Holds the filters that were typed among the words against the vocabularies: a name becomes its
 * code, and a filter that means nothing becomes the word that it was, with a note.
 */
final class FilterChecker {

  private final CodeReader codes;
  private final QueryNotes notes = new QueryNotes();

  private FilterChecker(CodeReader codes, ParsedQuery parsed) {
    this.codes = codes;
    notes.addAll(parsed.notes());
  }

  /** The query with filters that exist. */
  static ParsedQuery check(ParsedQuery parsed, CodeReader codes) {
    FilterChecker checker = new FilterChecker(codes, parsed);
    UserQuery tree = checker.checked(parsed.tree());
    return new ParsedQuery(parsed.text(), tree, checker.notes.list());
  }

  private UserQuery checked(UserQuery query) {
    return switch (query) {
      case UserQuery.Filter filter -> checkedFilter(filter);
      case UserQuery.And(List<UserQuery> clauses) ->
          new UserQuery.And(clauses.stream().map(this::checked).toList());
      case UserQuery.Or(List<UserQuery> clauses) ->
          new UserQuery.Or(clauses.stream().map(this::checked).toList());
      case UserQuery.Not(UserQuery clause) -> new UserQuery.Not(checked(clause));
      case UserQuery.Everything all -> all;
      case UserQuery.Term term -> term;
      case UserQuery.Phrase phrase -> phrase;
      case UserQuery.Prefix prefix -> prefix;
      case UserQuery.Exact exact -> exact;
      case UserQuery.Pattern pattern -> pattern;
      case UserQuery.Fuzzy fuzzy -> fuzzy;
      case UserQuery.Gapped gapped -> gapped;
      case UserQuery.Near near -> near;
      case UserQuery.InParagraph paragraph -> paragraph;
      case UserQuery.Dates dates -> dates;
      case UserQuery.InTitle title -> title;
      case UserQuery.AnyOf anyOf -> anyOf;
    };
  }

  private UserQuery checkedFilter(UserQuery.Filter filter) {
    Dimension dimension = filter.dimension();
    Optional<String> code =
        codes
            .find(dimension, filter.label())
            .or(() -> codes.findByFirstWord(dimension, filter.label()));
    if (code.isPresent()) {
      return new UserQuery.Filter(dimension, code.get());
    }
    notes.add(
        "unknown-code",
        String.format(
            Locale.ROOT,
            "There is no %s %s; it was read as words. %s",
            dimension.code(),
            QueryNotes.shown(filter.label()),
            codes.allowed(dimension)),
        dimension.code(),
        QueryNotes.shown(filter.label()),
        String.join(", ", codes.codes(dimension)));
    return new UserQuery.Term(filter.label());
  }
}
