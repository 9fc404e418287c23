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

  private static final List<String> EVERYWHERE = List.of(FieldNames.TITLE, FieldNames.BODY);
  private static final List<String> IN_TITLE = List.of(FieldNames.TITLE);
  private static final List<String> IN_BODY = List.of(FieldNames.BODY);

  /** Long questions would pay for nearness with positions of every pair. */
  private static final int MAX_PAIRS = 8;

  private static final int MAX_TYPED = 8;

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
    return translate(tree, EVERYWHERE).orElseGet(() -> new MatchNoDocsQuery("no word in it"));
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
        case UserQuery.Term(String text) -> typed.add(text);
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
        : inFields(EVERYWHERE, phrase(String.join(" ", typed), 0));
  }

  private Optional<Query> translate(UserQuery tree, List<String> fields) throws IOException {
    return switch (tree) {
      case UserQuery.Everything() -> Optional.of(everyDocument());
      case UserQuery.Term(String text) -> inFields(fields, term(text));
      case UserQuery.Phrase(String text, int slop) -> inFields(fields, phrase(text, slop));
      case UserQuery.Prefix(String text) -> inFields(fields, prefix(text));
      case UserQuery.InTitle(UserQuery clause) -> translate(clause, IN_TITLE);
      case UserQuery.Filter(Dimension dimension, String label) ->
          Optional.of(unscored(filter(dimension, label)));
      case UserQuery.And(List<UserQuery> clauses) -> and(clauses, fields);
      case UserQuery.Or(List<UserQuery> clauses) -> or(clauses, fields);
      case UserQuery.Not(UserQuery clause) -> not(clause, fields);
    };
  }

  /** Makes the query of one field. */
  @FunctionalInterface
  private interface FieldQuery {
    Query of(String field) throws IOException;
  }

  private Optional<Query> inFields(List<String> fields, Optional<FieldQuery> query)
      throws IOException {
    if (query.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      Query inField = query.get().of(field);
      boolean isBoosted = field.equals(FieldNames.TITLE);
      any.add(isBoosted ? new BoostQuery(inField, weights.titleBoost()) : inField, Occur.SHOULD);
    }
    return Optional.of(any.build());
  }

  private Optional<FieldQuery> term(String text) throws IOException {
    List<Spot> spots = breaker.spots(text);
    List<Word> found = words(spots);
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

  private Optional<Query> and(List<UserQuery> clauses, List<String> fields) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean isEmpty = true;
    boolean hasPositive = false;
    for (UserQuery clause : clauses) {
      boolean isNegative = clause instanceof UserQuery.Not;
      UserQuery inner = clause instanceof UserQuery.Not(UserQuery negated) ? negated : clause;
      Optional<Query> query = translate(inner, fields);
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

  private Optional<Query> or(List<UserQuery> clauses, List<String> fields) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean isEmpty = true;
    for (UserQuery clause : clauses) {
      Optional<Query> query = translate(clause, fields);
      if (query.isPresent()) {
        any.add(query.get(), Occur.SHOULD);
        isEmpty = false;
      }
    }
    return isEmpty ? Optional.empty() : Optional.of(any.build());
  }

  private Optional<Query> not(UserQuery clause, List<String> fields) throws IOException {
    Optional<Query> query = translate(clause, fields);
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
      case UserQuery.Term t -> translate(t, IN_BODY).ifPresent(marks::add);
      case UserQuery.Phrase p -> translate(p, IN_BODY).ifPresent(marks::add);
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
      return translate(new UserQuery.Prefix(text), IN_BODY);
    }
    String beginning = found.getFirst().folded();
    List<Term> terms = PrefixTerms.mostFrequent(reader, FieldNames.BODY, beginning);
    SynonymQuery.Builder any = new SynonymQuery.Builder(FieldNames.BODY);
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
          clause instanceof UserQuery.Term(String text) ? words(breaker.spots(text)) : List.of();
      Word word = found.size() == 1 ? found.getFirst() : null;
      if (former != null && word != null && pairs.size() < MAX_PAIRS) {
        pairs.add(
            words.anyFormsNear(FieldNames.BODY, List.of(former, word), weights.proximitySlop()));
      }
      former = word;
    }
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
