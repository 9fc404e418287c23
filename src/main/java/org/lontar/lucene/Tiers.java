package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;

/**
 * What documents must have to be listed, and what others must have to follow after those.
 * Immutable.
 *
 * <p>Whether there is a second tier hangs on the words alone, not on what is chosen beside them: so
 * a count beside a facet is what choosing it lists.
 *
 * @param all what documents of the first tier have
 * @param any what documents of the second tier have at least; empty where there is no second tier
 */
record Tiers(UserQuery all, Optional<UserQuery> any) {

  /** From so many documents on that have all words, those with some of them are not wanted. */
  static final int ENOUGH = 10;

  /** Fewer words mean all of them. */
  static final int MIN_CONTENT_WORDS = 4;

  /** From so many words on, the small ones among them are not asked for. */
  static final int MIN_WORDS_OF_SENTENCE = 4;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern AND_SIGN = Pattern.compile("(?<!\\S)AND(?!\\S)");

  /** Both tiers of a question, however much has all of its words. */
  static Tiers ofQuestion(UserQuery question) throws IOException {
    ContentWords words = ContentWords.of(UnspacedWords.apart(question));
    return new Tiers(words.all(), Optional.of(words.any()));
  }

  /**
   * The tiers of a request: the second where bare words were typed, many of them, and few documents
   * have them all.
   */
  static Tiers of(SearchRequest request, QueryTranslator translator, IndexSearcher searcher)
      throws IOException {
    UserQuery typed = asWritten(request.query().tree(), translator, searcher);
    UserQuery all = withoutSmallWords(typed);
    ContentWords words = ContentWords.ofBareWords(typed);
    boolean isLoose =
        words.size() >= MIN_CONTENT_WORDS
            && words.required().stream().noneMatch(UserQuery.Or.class::isInstance)
            && !hasAndSign(request)
            && searcher.count(translator.translate(all)) < ENOUGH;
    return new Tiers(all, isLoose ? Optional.of(words.any()) : Optional.empty());
  }

  /**
   * What was typed; with the words of an unspaced run apart where no document has the run as it is.
   */
  private static UserQuery asWritten(
      UserQuery typed, QueryTranslator translator, IndexSearcher searcher) throws IOException {
    UserQuery apart = UnspacedWords.apart(typed);
    boolean isHeld = apart.equals(typed) || searcher.count(translator.translate(typed)) > 0;
    return isHeld ? typed : apart;
  }

  /**
   * What is asked for and marked where {@code typed} was typed: a whole sentence asks nothing by
   * its small words.
   */
  static UserQuery withoutSmallWords(UserQuery typed) throws IOException {
    long words =
        ContentWords.clausesOf(AsTyped.of(typed)).stream()
            .filter(UserQuery.Term.class::isInstance)
            .count();
    return words < MIN_WORDS_OF_SENTENCE ? typed : ContentWords.ofBareWords(typed).all();
  }

  private static boolean hasAndSign(SearchRequest request) {
    return !request.options().isLiteral()
        && AND_SIGN.matcher(QUOTED.matcher(request.query().text()).replaceAll(" ")).find();
  }

  /** The queries of the tiers; no document is in two. */
  List<Query> queries(QueryTranslator translator) throws IOException {
    List<Query> queries = new ArrayList<>();
    Query first = translator.translate(all);
    queries.add(first);
    if (any.isPresent()) {
      queries.add(
          new BooleanQuery.Builder()
              .add(translator.translate(any.get()), Occur.MUST)
              .add(first, Occur.MUST_NOT)
              .build());
    }
    return queries;
  }
}
