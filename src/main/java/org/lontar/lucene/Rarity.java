package org.lontar.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.query.UserQuery;

/**
 * How much the words of a clause tell by being rare: the sum of what BM25 gives to each for its
 * document frequency. One thread, one request.
 */
final class Rarity {

  /** Nothing is so common that it can't be divided by. */
  private static final double LEAST = 0.01;

  private final IndexReader reader;
  private final double power;
  private final int documents;
  private final WordBreaker breaker = new WordBreaker();
  private final WordForms forms = new WordForms();

  /**
   * Knows the frequencies of an index.
   *
   * @param power what the ranking raises the rarity of a word to
   */
  Rarity(IndexReader reader, float power) throws IOException {
    this.reader = reader;
    this.power = power;
    this.documents = Math.max(1, reader.getDocCount(FieldNames.TEXT));
  }

  /** The rarity of words, and of several that must all be there. */
  double of(UserQuery clause) throws IOException {
    return Math.max(LEAST, sum(clause));
  }

  private double sum(UserQuery clause) throws IOException {
    return switch (clause) {
      case UserQuery.Term(String text, int _) -> sum(text);
      case UserQuery.And(List<UserQuery> clauses) -> sum(clauses);
      case UserQuery.Or(List<UserQuery> clauses) -> sum(clauses);
      default -> 0;
    };
  }

  private double sum(List<UserQuery> clauses) throws IOException {
    double sum = 0;
    for (UserQuery clause : clauses) {
      sum += sum(clause);
    }
    return sum;
  }

  private double sum(String text) throws IOException {
    double sum = 0;
    for (Spot spot : breaker.spots(text)) {
      int frequency = Math.min(documents, frequency(Word.of(spot.text())));
      double rarity = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
      sum += Math.pow(rarity, power);
    }
    return sum;
  }

  private int frequency(Word word) throws IOException {
    int most = reader.docFreq(new Term(FieldNames.TEXT, word.exact()));
    for (String form : forms.otherForms(word)) {
      most = Math.max(most, reader.docFreq(new Term(FieldNames.TEXT, form)));
    }
    return most;
  }
}
