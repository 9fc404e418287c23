package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.lontar.document.Dimension;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
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
    TITLE,
    /** The same places as everywhere, without the title's advantage: for marks. */
    PLACES
  }

  /** Long questions would pay for nearness with positions of every pair. */
  private static final int MAX_PAIRS = 8;

  private static final int MAX_TYPED = 8;

  /** Shorter parts of a word with a hyphen are prefixes and the like. */
  private static final int MIN_COMPOUND_CHARS = 4;

  private final WordBreaker breaker = new WordBreaker();
  private final WordQueries words;
  private final RankingWeights weights;
  private final IndexReader reader;

  /**
   * A translator.
   *
   * @param reader where the words of prefixes are looked up
   */
  QueryTranslator(RankingWeights weights, IndexReader reader) {
    this.weights = weights;
    this.reader = reader;
    this.words = new WordQueries(new WordForms(), weights.otherFormWeight());
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

  /** What a reader would want marked in the body: words and phrases, not filters or exclusions. */
  List<Query> translateMarks(UserQuery tree) throws IOException {
    List<Query> marks = new ArrayList<>();
    collectMarks(tree, marks);
    return marks;
  }

  /** Pairs of words that stand one after the other in the query, near one another in the body. */
  List<Query> translatePairs(UserQuery tree) throws IOException {
    List<Query> pairs = new ArrayList<>();
    collectPairs(tree, pairs);
    return pairs;
  }

  /**
   * All words of a query of plain words as they were typed, one after the other; nothing for a
   * single word, for a long question, and where the reader told by signs what belongs together.
   */
  Optional<Query> translateTyped(UserQuery tree) throws IOException {
    if (!(tree instanceof UserQuery.And(List<UserQuery> clauses))) {
      return Optional.empty();
    }
    List<String> typed = new ArrayList<>();
    for (UserQuery clause : clauses) {
      switch (clause) {
        case UserQuery.Term(String text, int _) -> typed.add(text);
        case UserQuery.Filter _, UserQuery.Not _, UserQuery.Everything _ -> {
          // says nothing of the order of words
        }
        case UserQuery.Phrase _,
            UserQuery.Prefix _,
            UserQuery.InTitle _,
            UserQuery.And _,
            UserQuery.Or _ -> {
          return Optional.empty();
        }
      }
    }
    return typed.size() < 2 || typed.size() > MAX_TYPED
        ? Optional.empty()
        : inFields(Scope.EVERYWHERE, phrase(String.join(" ", typed), 0));
  }

  private Optional<Query> translate(UserQuery tree, Scope scope) throws IOException {
    return switch (tree) {
      case UserQuery.Everything() -> Optional.of(everyDocument());
      case UserQuery.Term(String text, int times) ->
          inFields(scope, term(text)).map(query -> weighted(query, times));
      case UserQuery.Phrase(String text, int slop) -> inFields(scope, phrase(text, slop));
      case UserQuery.Prefix(String text) -> inFields(scope, prefix(text));
      case UserQuery.InTitle(UserQuery clause) -> translate(clause, Scope.TITLE);
      case UserQuery.Filter(Dimension dimension, String label) ->
          Optional.of(unscored(filter(dimension, label)));
      case UserQuery.And(List<UserQuery> clauses) -> and(clauses, scope);
      case UserQuery.Or(List<UserQuery> clauses) -> or(clauses, scope);
      case UserQuery.Not(UserQuery clause) -> not(clause, scope);
    };
  }

  /** Makes the query of one field. */
  @FunctionalInterface
  private interface FieldQuery {
    Query of(String field) throws IOException;
  }

  private Optional<Query> inFields(Scope scope, Optional<FieldQuery> query) throws IOException {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    FieldQuery inField = query.get();
    return Optional.of(
        switch (scope) {
          case EVERYWHERE -> everywhere(inField);
          case TITLE -> inField.of(FieldNames.TITLE);
          case PLACES -> inField.of(FieldNames.TEXT);
        });
  }

  /** The text holds the title too: a word there is found once, and counts more. */
  private Query everywhere(FieldQuery inField) throws IOException {
    return new BooleanQuery.Builder()
        .add(inField.of(FieldNames.TEXT), Occur.MUST)
        .add(new BoostQuery(inField.of(FieldNames.TITLE), weights.titleBoost()), Occur.SHOULD)
        .build();
  }

  private Optional<FieldQuery> term(String text) throws IOException {
    List<Spot> spots = breaker.spots(text);
    List<Word> found = words(spots);
    if (isCompound(spots, text)) {
      return Optional.of(field -> allOf(field, found));
    }
    if (found.size() == 2 && spots.getFirst().isBoundTo(spots.getLast(), text)) {
      Word joined = Word.of(spots.getFirst().text() + spots.getLast().text());
      return Optional.of(field -> apartOrJoined(field, found, joined));
    }
    return switch (found.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(field -> words.anyForm(field, found.getFirst()));
      default -> Optional.of(field -> words.anyFormsNear(field, found, 0));
    };
  }

  /**
   * Whether a hyphen joins words that mean something by themselves, as in "heat-transfer", and not
   * parts of one word, as in "co-operation".
   */
  private static boolean isCompound(List<Spot> spots, String text) {
    for (int i = 0; i < spots.size(); i++) {
      boolean isBound = i == 0 || spots.get(i - 1).isBoundTo(spots.get(i), text);
      if (!isBound || spots.get(i).text().length() < MIN_COMPOUND_CHARS) {
        return false;
      }
    }
    return spots.size() > 1;
  }

  private Query allOf(String field, List<Word> found) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : found) {
      all.add(words.anyForm(field, word), Occur.MUST);
    }
    return all.build();
  }

  /** "co-operation" is also found where it is written in one word. */
  private Query apartOrJoined(String field, List<Word> apart, Word joined) throws IOException {
    return new DisjunctionMaxQuery(
        List.of(words.anyFormsNear(field, apart, 0), words.anyForm(field, joined)), 0);
  }

  private static List<Word> words(List<Spot> spots) {
    return spots.stream().map(spot -> Word.of(spot.text())).toList();
  }

  private Optional<FieldQuery> phrase(String text, int slop) throws IOException {
    List<Word> found = words(breaker.spots(text));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(field -> words.exactPhrase(field, found, slop));
  }

  private Optional<FieldQuery> prefix(String text) throws IOException {
    List<Word> found = words(breaker.spots(text));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String beginning = found.getLast().folded();
    if (found.size() == 1) {
      return Optional.of(
          field ->
              new PrefixQuery(
                  new Term(field, beginning), PrefixQuery.CONSTANT_SCORE_BLENDED_REWRITE));
    }
    return Optional.of(field -> endingIn(field, found, beginning));
  }

  private Query endingIn(String field, List<Word> found, String beginning) throws IOException {
    List<Term> lasts = PrefixTerms.mostFrequent(reader, field, beginning);
    return lasts.isEmpty()
        ? new MatchNoDocsQuery("no such words")
        : words.phraseEndingIn(field, found.subList(0, found.size() - 1), lasts);
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
      case UserQuery.Term t -> translate(t, Scope.PLACES).ifPresent(marks::add);
      case UserQuery.Phrase p -> translate(p, Scope.PLACES).ifPresent(marks::add);
      case UserQuery.Prefix(String text) -> prefixMark(text).ifPresent(marks::add);
      case UserQuery.And(List<UserQuery> clauses) -> {
        for (UserQuery clause : clauses) {
          collectMarks(clause, marks);
        }
      }
      case UserQuery.Or(List<UserQuery> clauses) -> {
        for (UserQuery clause : clauses) {
          collectMarks(clause, marks);
        }
      }
      case UserQuery.Everything e -> {}
      case UserQuery.InTitle t -> {}
      case UserQuery.Filter f -> {}
      case UserQuery.Not n -> {}
    }
  }

  /**
   * A prefix is marked by its most frequent words: following thousands in one hit costs too much.
   */
  private Optional<Query> prefixMark(String text) throws IOException {
    List<Word> found = words(breaker.spots(text));
    if (found.size() != 1) {
      return translate(new UserQuery.Prefix(text), Scope.PLACES);
    }
    String beginning = found.getFirst().folded();
    List<Term> terms = PrefixTerms.mostFrequent(reader, FieldNames.TEXT, beginning);
    SynonymQuery.Builder any = new SynonymQuery.Builder(FieldNames.TEXT);
    terms.forEach(any::addTerm);
    return terms.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private void collectPairs(UserQuery tree, List<Query> pairs) throws IOException {
    if (tree instanceof UserQuery.Or(List<UserQuery> clauses)) {
      for (UserQuery clause : clauses) {
        collectPairs(clause, pairs);
      }
    }
    if (!(tree instanceof UserQuery.And(List<UserQuery> clauses))) {
      return;
    }
    Word former = null;
    for (UserQuery clause : clauses) {
      List<Word> found =
          clause instanceof UserQuery.Term(String text, int _)
              ? words(breaker.spots(text))
              : List.of();
      Word word = found.size() == 1 ? found.getFirst() : null;
      if (former != null && word != null && pairs.size() < MAX_PAIRS) {
        pairs.add(
            words.anyFormsNear(FieldNames.TEXT, List.of(former, word), weights.proximitySlop()));
      }
      former = word;
    }
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
