package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;

/**
 * What to look for to find the documents that a quotation may be taken from: its rarest words, and
 * its rarest runs of a few words. Any of them will do, because any other may have been altered.
 * Immutable.
 *
 * @param clues words and runs, each with what it tells
 */
record QuotationQuery(List<Clue> clues) {

  private static final int MAX_WORDS = 24;
  private static final int MAX_RUNS = 12;
  private static final int RUN_LENGTH = 3;

  QuotationQuery {
    clues = List.copyOf(clues);
  }

  /**
   * A word or a run of words.
   *
   * @param query what finds it
   * @param weight the rarer, the more
   */
  record Clue(Query query, double weight) {}

  /** The clues of stretches of text; words that no document has are none. */
  static QuotationQuery of(List<String> stretches, IndexReader reader) throws IOException {
    Map<String, Double> rarities = new LinkedHashMap<>();
    List<Clue> runs = new ArrayList<>();
    WordBreaker breaker = new WordBreaker();
    for (String stretch : stretches) {
      List<String> words =
          breaker.spots(stretch).stream().map(spot -> Word.of(spot.text()).exact()).toList();
      for (String word : words) {
        if (!rarities.containsKey(word)) {
          rarities.put(word, rarity(word, reader));
        }
      }
      for (int i = 0; i + RUN_LENGTH <= words.size(); i++) {
        addRun(words.subList(i, i + RUN_LENGTH), rarities, runs);
      }
    }
    List<Clue> clues = new ArrayList<>();
    rarities.forEach((word, rarity) -> addWord(word, rarity, clues));
    List<Clue> rarest = rarest(clues, MAX_WORDS);
    rarest.addAll(rarest(runs, MAX_RUNS));
    return new QuotationQuery(rarest);
  }

  /** Documents with any of the clues, those with the most telling ones first. */
  Query any() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clue clue : clues) {
      any.add(
          new BoostQuery(new ConstantScoreQuery(clue.query()), (float) clue.weight()),
          Occur.SHOULD);
    }
    return any.build();
  }

  private static void addWord(String word, double rarity, List<Clue> clues) {
    if (rarity > 0) {
      clues.add(new Clue(new TermQuery(new Term(FieldNames.TEXT, word)), rarity));
    }
  }

  private static void addRun(List<String> words, Map<String, Double> rarities, List<Clue> runs) {
    double weight = 0;
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String word : words) {
      double rarity = rarities.getOrDefault(word, 0.0);
      if (rarity == 0) {
        return;
      }
      weight += rarity;
      phrase.add(new Term(FieldNames.TEXT, word));
    }
    runs.add(new Clue(phrase.build(), weight));
  }

  private static List<Clue> rarest(List<Clue> clues, int limit) {
    return new ArrayList<>(
        clues.stream()
            .sorted(Comparator.comparingDouble((Clue clue) -> -clue.weight()))
            .limit(limit)
            .toList());
  }

  /** How much a word tells; 0 where no document has it. */
  private static double rarity(String word, IndexReader reader) throws IOException {
    int having = reader.docFreq(new Term(FieldNames.TEXT, word));
    return having == 0 ? 0 : Math.log(1 + (double) reader.maxDoc() / having);
  }
}
