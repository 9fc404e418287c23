package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.lontar.lucene.FieldQueries.FieldQuery;
import org.lontar.query.UserQuery;

/**
 * Translates clauses of words, of any kind, for any field. Nothing comes of a clause without a word
 * in it. One thread, one request.
 */
final class ClauseQueries {

  /** Terms of words with open letters that are marked for one query. */
  private static final int MAX_MARKED = 512;

  /** Terms of each such word that are marked however many there are. */
  private static final int LEAST_MARKED = 4;

  private final FieldQueries words;
  private final WordQueries wordQueries;
  private final OpenWords openWords;
  private final PlacedSources places;
  private final PlacedSources markedPlaces;
  private int marked;

  ClauseQueries(FieldQueries words, WordQueries wordQueries, OpenWords openWords) {
    this.words = words;
    this.wordQueries = wordQueries;
    this.openWords = openWords;
    this.places = new PlacedSources(wordQueries, openWords, false);
    this.markedPlaces = new PlacedSources(wordQueries, openWords, true);
  }

  /** The query of a clause; filters, exclusions and clauses of the title are none of words. */
  Optional<FieldQuery> of(UserQuery clause) throws IOException {
    return switch (clause) {
      case UserQuery.Term(String text, int times) ->
          words.term(text).map(query -> field -> weighted(query.of(field), times));
      case UserQuery.Exact(String text) -> words.phrase(text, 0);
      case UserQuery.Phrase(String text, int slop) -> words.phrase(text, slop);
      case UserQuery.Prefix prefix -> open(openWords.beginning(prefix));
      case UserQuery.Fuzzy fuzzy -> open(openWords.like(fuzzy));
      case UserQuery.Pattern pattern -> pattern(pattern);
      case UserQuery.Gapped gapped -> placed(gapped, phrases(texts(gapped)));
      case UserQuery.Near near -> placed(near, List.of(near.first(), near.second()));
      case UserQuery.InParagraph paragraph -> placed(paragraph, paragraph.clauses());
      case UserQuery.And(List<UserQuery> clauses) -> joined(clauses, Occur.MUST);
      case UserQuery.Or(List<UserQuery> clauses) -> joined(clauses, Occur.SHOULD);
      case UserQuery.AnyOf anyOf -> joined(OtherNames.namesOf(anyOf), Occur.SHOULD);
      case UserQuery.InTitle _,
          UserQuery.Filter _,
          UserQuery.Dates _,
          UserQuery.Not _,
          UserQuery.Everything _ ->
          Optional.empty();
    };
  }

  /** What a reader would want marked of a clause. */
  Optional<Query> mark(UserQuery clause) throws IOException {
    return switch (clause) {
      case UserQuery.Prefix prefix -> followed(openWords.beginning(prefix));
      case UserQuery.Fuzzy fuzzy -> followed(openWords.like(fuzzy));
      case UserQuery.Pattern pattern when OpenWords.unspacedPieces(pattern).isEmpty() ->
          followed(openWords.fitting(pattern));
      case UserQuery.Pattern _, UserQuery.Gapped _, UserQuery.Near _, UserQuery.InParagraph _ ->
          markedPlaces.of(clause).map(source -> new IntervalQuery(FieldNames.TEXT, source));
      default -> {
        Optional<FieldQuery> query = of(clause);
        yield query.isEmpty() ? Optional.empty() : Optional.of(query.get().of(FieldNames.TEXT));
      }
    };
  }

  private Optional<Query> followed(Optional<OpenWord> word) {
    return word.map(this::followed);
  }

  private Query followed(OpenWord word) {
    int most = Math.clamp(MAX_MARKED - marked, LEAST_MARKED, OpenWords.MAX_FOLLOWED);
    OpenWord limited = word.limited(most);
    marked += limited.width();
    return wordQueries.marked(FieldNames.TEXT, limited);
  }

  private Optional<FieldQuery> open(Optional<OpenWord> word) {
    return word.map(open -> field -> wordQueries.open(field, open));
  }

  private Optional<FieldQuery> pattern(UserQuery.Pattern pattern) throws IOException {
    List<String> pieces = OpenWords.unspacedPieces(pattern);
    return pieces.isEmpty() ? open(openWords.fitting(pattern)) : placed(pattern, phrases(pieces));
  }

  /** Clauses that all hold, and stand as their parent asks. */
  private Optional<FieldQuery> placed(UserQuery parent, List<UserQuery> clauses)
      throws IOException {
    Optional<IntervalsSource> source = places.of(parent);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<FieldQuery> parts = each(clauses);
    return Optional.of(
        field -> {
          BooleanQuery.Builder all = new BooleanQuery.Builder();
          all.add(new IntervalQuery(field, source.get()), Occur.FILTER);
          for (FieldQuery part : parts) {
            all.add(part.of(field), Occur.MUST);
          }
          return all.build();
        });
  }

  private Optional<FieldQuery> joined(List<UserQuery> clauses, Occur occur) throws IOException {
    List<FieldQuery> parts = each(clauses);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        field -> {
          BooleanQuery.Builder joined = new BooleanQuery.Builder();
          for (FieldQuery part : parts) {
            joined.add(part.of(field), occur);
          }
          return joined.build();
        });
  }

  private List<FieldQuery> each(List<UserQuery> clauses) throws IOException {
    List<FieldQuery> queries = new ArrayList<>();
    for (UserQuery clause : clauses) {
      of(clause).ifPresent(queries::add);
    }
    return queries;
  }

  private static List<UserQuery> phrases(List<String> texts) {
    return texts.stream().<UserQuery>map(text -> new UserQuery.Phrase(text, 0)).toList();
  }

  private static List<String> texts(UserQuery.Gapped gapped) {
    return Stream.concat(
            Stream.of(gapped.first()), gapped.rest().stream().map(UserQuery.Continuation::text))
        .toList();
  }

  /** A word that is repeated in a question matters more to it. */
  private static Query weighted(Query query, int times) {
    return times == 1 ? query : new BoostQuery(query, times);
  }
}
