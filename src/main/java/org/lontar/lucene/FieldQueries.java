package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/**
 * Makes queries of what was typed, as one word or phrase, for any field. Nothing comes of text
 * without a word in it. One thread, one request.
 */
final class FieldQueries {

  /** Makes the query of one field. */
  @FunctionalInterface
  interface FieldQuery {
    Query of(String field) throws IOException;
  }

  /** Long questions would pay for nearness with positions of every pair. */
  private static final int MAX_PAIRS = 8;

  /** Shorter parts of a word with a hyphen are prefixes and the like. */
  private static final int MIN_COMPOUND_CHARS = 4;

  private final WordBreaker breaker = new WordBreaker();
  private final WordQueries words;
  private final int proximitySlop;

  /** Queries of these words that look for nearness as {@code weights} say. */
  FieldQueries(WordQueries words, RankingWeights weights) {
    this.words = words;
    this.proximitySlop = weights.proximitySlop();
  }

  /** A word in any of its forms, or the words that it is written of. */
  Optional<FieldQuery> term(String text) throws IOException {
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

  /** These forms in this order. */
  Optional<FieldQuery> phrase(String text, int slop) throws IOException {
    List<Word> found = words(breaker.spots(text));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(field -> words.exactPhrase(field, found, slop));
  }

  /** Pairs of words that stand one after the other in the query, near one another in the body. */
  List<Nearness.Pair> pairs(UserQuery tree) throws IOException {
    List<Nearness.Pair> pairs = new ArrayList<>();
    collectPairs(tree, pairs);
    return pairs;
  }

  private void collectPairs(UserQuery tree, List<Nearness.Pair> pairs) throws IOException {
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
        Query near = words.anyFormsNear(FieldNames.TEXT, List.of(former, word), proximitySlop);
        pairs.add(new Nearness.Pair(former.exact() + " " + word.exact(), near));
      }
      former = word;
    }
  }
}
