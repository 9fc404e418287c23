package org.lontar.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.query.DateRange;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryNote;
import org.lontar.query.UserQuery;
import org.lontar.query.YearRange;
import org.lontar.search.RankingWeights;

/**
 * Translates the tree of a query to queries of the index. A clause without any word in it (a lone
 * dash) is left out, as if it had not been typed. One thread, one request.
 */
final class QueryTranslator {

  /** Where words are looked for. */
  private enum Scope {
    /** In title and body; those in the title count more. */
    EVERYWHERE,
    TITLE
  }

  private final FieldQueries words;
  private final ClauseQueries clauses;
  private final TermExpander expander;
  private final RankingWeights weights;
  private final OtherNames otherNames;

  /**
   * A translator.
   *
   * @param reader where words with open letters are looked up
   */
  QueryTranslator(RankingWeights weights, IndexReader reader) throws IOException {
    WordQueries wordQueries = new WordQueries(new WordForms(), weights.otherFormWeight());
    this.weights = weights;
    this.otherNames = new OtherNames(reader, weights);
    this.expander = new TermExpander(reader);
    this.words = new FieldQueries(wordQueries, weights);
    this.clauses =
        new ClauseQueries(words, wordQueries, new OpenWords(new WordBreaker(), expander));
  }

  /** What the reader should know of limits that the translation met so far. */
  List<QueryNote> notes() {
    return expander.note().list();
  }

  /** What matches and scores; nothing matches where the tree has no word at all. */
  Query translate(UserQuery tree) throws IOException {
    return translate(tree, Scope.EVERYWHERE).orElseGet(() -> new MatchNoDocsQuery("no word in it"));
  }

  /** Every document. */
  static Query everyDocument() {
    return unscored(new TermQuery(new Term(FieldNames.KIND, FieldNames.KIND_DOCUMENT)));
  }

  /** Documents with a value, a range of years, or {@link Dimension#NONE} in a dimension. */
  static Query filter(Dimension dimension, String label) {
    Optional<YearRange> years =
        dimension == Dimension.YEAR ? YearRange.find(label) : Optional.empty();
    return years
        .map(QueryTranslator::inYears)
        .orElseGet(() -> new TermQuery(new Term(FieldNames.facet(dimension), label)));
  }

  private static Query inYears(YearRange years) {
    return IntPoint.newRangeQuery(
        FieldNames.YEAR_NUMBER,
        years.from() == null ? Integer.MIN_VALUE : years.from(),
        years.to() == null ? Integer.MAX_VALUE : years.to());
  }

  /** Documents whose date lies in the range. */
  static Query inDays(DateRange range) {
    return LongPoint.newRangeQuery(
        FieldNames.DAY, day(range.from(), Long.MIN_VALUE), day(range.to(), Long.MAX_VALUE));
  }

  private static long day(@Nullable LocalDate date, long unlimited) {
    return date == null ? unlimited : date.toEpochDay();
  }

  /** What raises a hit of {@code words} that holds them near one another or as {@code typed}. */
  Nearness nearness(UserQuery words, ParsedQuery typed) throws IOException {
    return new Nearness(this.words.pairs(AsTyped.of(words)), typedPhrase(typed));
  }

  private Optional<Nearness.TypedPhrase> typedPhrase(ParsedQuery query) throws IOException {
    Optional<TypedWords> typed = TypedWords.find(query);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return inFields(Scope.EVERYWHERE, words.phrase(typed.get().text(), 0))
        .map(phrase -> new Nearness.TypedPhrase(phrase, typed.get().words()));
  }

  /** What a reader would want marked in the body: words and phrases, not filters or exclusions. */
  List<Query> translateMarks(UserQuery tree) throws IOException {
    List<Query> marks = new ArrayList<>();
    collectMarks(tree, marks);
    return marks;
  }

  private Optional<Query> translate(UserQuery tree, Scope scope) throws IOException {
    return switch (tree) {
      case UserQuery.Everything() -> Optional.of(everyDocument());
      case UserQuery.Term term -> term(term, scope);
      case UserQuery.Phrase _,
          UserQuery.Exact _,
          UserQuery.Prefix _,
          UserQuery.Pattern _,
          UserQuery.Fuzzy _,
          UserQuery.Gapped _,
          UserQuery.Near _,
          UserQuery.InParagraph _ ->
          inFields(scope, clauses.of(tree));
      case UserQuery.InTitle(UserQuery clause) -> translate(clause, Scope.TITLE);
      case UserQuery.Filter(Dimension dimension, String label) ->
          Optional.of(unscored(filter(dimension, label)));
      case UserQuery.Dates(DateRange range) -> Optional.of(unscored(inDays(range)));
      case UserQuery.And(List<UserQuery> clauses) -> and(clauses, scope);
      case UserQuery.Or(List<UserQuery> clauses) -> or(clauses, scope);
      case UserQuery.AnyOf anyOf -> anyOf(anyOf, scope);
      case UserQuery.Not(UserQuery clause) -> not(clause, scope);
    };
  }

  /** Each time that a word was typed counts, in the title as in the text. */
  private Optional<Query> term(UserQuery.Term term, Scope scope) throws IOException {
    return inFields(scope, words.term(term.text())).map(query -> weighted(query, term.times()));
  }

  private Optional<Query> inFields(Scope scope, Optional<FieldQueries.FieldQuery> query)
      throws IOException {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    FieldQueries.FieldQuery inField = query.get();
    return Optional.of(
        switch (scope) {
          case EVERYWHERE -> everywhere(inField);
          case TITLE -> inField.of(FieldNames.TITLE);
        });
  }

  /** The text holds the title too: a word there is found once, and counts more. */
  private Query everywhere(FieldQueries.FieldQuery inField) throws IOException {
    return new BooleanQuery.Builder()
        .add(inField.of(FieldNames.TEXT), Occur.MUST)
        .add(new BoostQuery(inField.of(FieldNames.TITLE), weights.titleBoost()), Occur.SHOULD)
        .build();
  }

  private Optional<Query> and(List<UserQuery> clauses, Scope scope) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean isEmpty = true;
    boolean hasPositive = false;
    for (UserQuery clause : clauses) {
      boolean isNegative = clause instanceof UserQuery.Not;
      UserQuery inner = clause instanceof UserQuery.Not(UserQuery negated) ? negated : clause;
      Optional<Query> query = translate(inner, scope);
      if (query.isPresent()) {
        all.add(query.get(), isNegative ? Occur.MUST_NOT : Occur.MUST);
        isEmpty = false;
        hasPositive |= !isNegative;
      }
    }
    if (isEmpty) {
      return Optional.empty();
    }
    if (!hasPositive) {
      all.add(everyDocument(), Occur.MUST);
    }
    return Optional.of(all.build());
  }

  /** A word that is repeated in a question matters more to it. */
  private static Query weighted(Query query, int times) {
    return times == 1 ? query : new BoostQuery(query, times);
  }

  private Optional<Query> or(List<UserQuery> clauses, Scope scope) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean isEmpty = true;
    for (UserQuery clause : clauses) {
      Optional<Query> query = translate(clause, scope);
      if (query.isPresent()) {
        any.add(query.get(), Occur.SHOULD);
        isEmpty = false;
      }
    }
    return isEmpty ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<Query> anyOf(UserQuery.AnyOf anyOf, Scope scope) throws IOException {
    List<UserQuery> names = new ArrayList<>();
    List<Query> queries = new ArrayList<>();
    for (UserQuery name : OtherNames.namesOf(anyOf)) {
      Optional<Query> query = translate(name, scope);
      if (query.isPresent()) {
        names.add(name);
        queries.add(query.get());
      }
    }
    return queries.isEmpty() ? Optional.empty() : Optional.of(otherNames.best(names, queries));
  }

  private Optional<Query> not(UserQuery clause, Scope scope) throws IOException {
    Optional<Query> query = translate(clause, scope);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(everyDocument(), Occur.MUST)
            .add(query.get(), Occur.MUST_NOT)
            .build());
  }

  private void collectMarks(UserQuery tree, List<Query> marks) throws IOException {
    switch (tree) {
      case UserQuery.Term(String text, int _) ->
          this.clauses.mark(new UserQuery.Term(text)).ifPresent(marks::add);
      case UserQuery.Phrase _,
          UserQuery.Exact _,
          UserQuery.Prefix _,
          UserQuery.Pattern _,
          UserQuery.Fuzzy _,
          UserQuery.Gapped _,
          UserQuery.Near _,
          UserQuery.InParagraph _ ->
          this.clauses.mark(tree).ifPresent(marks::add);
      case UserQuery.And(List<UserQuery> clauses) -> collectMarks(clauses, marks);
      case UserQuery.Or(List<UserQuery> clauses) -> collectMarks(clauses, marks);
      case UserQuery.AnyOf(UserQuery typed, List<UserQuery> others)
          when typed instanceof UserQuery.And(List<UserQuery> words) -> {
        // Each word by itself, as without other names: passages are chosen by the words they show.
        collectMarks(words, marks);
        this.clauses.mark(new UserQuery.Or(others)).ifPresent(marks::add);
      }
      case UserQuery.AnyOf anyOf -> this.clauses.mark(anyOf).ifPresent(marks::add);
      case UserQuery.Everything e -> {}
      case UserQuery.InTitle t -> {}
      case UserQuery.Filter f -> {}
      case UserQuery.Dates d -> {}
      case UserQuery.Not n -> {}
    }
  }

  private void collectMarks(List<UserQuery> clauses, List<Query> marks) throws IOException {
    for (UserQuery clause : clauses) {
      collectMarks(clause, marks);
    }
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
