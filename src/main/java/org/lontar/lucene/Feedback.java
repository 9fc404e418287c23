package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.TellingWords.Telling;
import org.lontar.query.QueryNote;

/**
 * Words that are typical of the first hits and raise others that have them, too: pseudo-relevance
 * feedback after the relevance model RM3 (Abdul-Jaleel et al., "UMass at TREC 2004"). They ask for
 * nothing, so that the same documents are found. Immutable.
 *
 * @param words the most typical first, each with its share of all
 * @param weight what they weigh together, where a word of the query weighs 1
 */
record Feedback(List<Word> words, float weight) {

  /** How many of the first hits are looked at. */
  static final int DOCUMENTS = 5;

  /** How many words of them are used; decision 10 tells how these numbers were measured. */
  static final int WORDS = 20;

  /** What all words weigh, for each word of the query. */
  private static final float WEIGHT = 0.2f;

  /** So many words are named to the reader. */
  private static final int SHOWN = 10;

  /**
   * One word.
   *
   * @param token what the index holds for all its forms
   * @param written as a document writes it
   * @param share of all words together, above 0 and at most 1
   */
  record Word(String token, String written, double share) {}

  Feedback {
    words = List.copyOf(words);
  }

  /**
   * The words of the first hits that a query does not have.
   *
   * @param query finds the first hits, with all that is chosen beside the words
   * @param size how many words the query has
   */
  static Feedback of(Query query, int size, IndexSearcher searcher) throws IOException {
    BestByScore best = BestByScore.hasty(DOCUMENTS);
    searcher.search(query, new OneCollector<>(best));
    Set<String> asked = tokensOf(query);
    int documents = searcher.count(QueryTranslator.everyDocument());
    Map<String, Double> weights = new HashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Ranked hit : best.take()) {
      for (Telling word : tellingWords(hit, searcher, documents)) {
        if (word.isWhole() && !asked.contains(word.token())) {
          weights.merge(word.token(), word.weight() * hit.score(), Double::sum);
          written.putIfAbsent(word.token(), word.written());
        }
      }
    }
    return new Feedback(mostTypical(weights, written), WEIGHT * Math.max(1, size));
  }

  private static List<Telling> tellingWords(Ranked hit, IndexSearcher searcher, int documents)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.docId(), leaves));
    SourceDocument document = StoredSource.read(leaf.reader(), hit.docId() - leaf.docBase);
    return new TellingWords(searcher.getIndexReader()).of(document, documents);
  }

  private static List<Word> mostTypical(Map<String, Double> weights, Map<String, String> written) {
    List<Map.Entry<String, Double>> first =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(WORDS)
            .toList();
    double all = first.stream().mapToDouble(Map.Entry::getValue).sum();
    List<Word> words = new ArrayList<>();
    for (Map.Entry<String, Double> each : first) {
      String token = each.getKey();
      words.add(new Word(token, written.getOrDefault(token, token), each.getValue() / all));
    }
    return words;
  }

  /** The query with its words raised; the same documents match. */
  Query added(Query query) {
    if (words.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder raised = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Word word : words) {
      Query term = new TermQuery(new Term(FieldNames.TEXT, word.token()));
      raised.add(new BoostQuery(term, (float) (weight * word.share())), Occur.SHOULD);
    }
    return raised.build();
  }

  /** What is said to the reader. */
  QueryNote note() {
    if (words.isEmpty()) {
      return new QueryNote("no-feedback", "The first documents have no words that tell of others.");
    }
    String shown = words.stream().limit(SHOWN).map(Word::written).collect(Collectors.joining(", "));
    return new QueryNote(
        "feedback",
        "Documents that are like the first ones come first. Looked at: " + shown + ".",
        List.of(shown));
  }

  private static Set<String> tokensOf(Query query) {
    Set<String> tokens = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            for (Term term : terms) {
              if (term.field().equals(FieldNames.TEXT)) {
                tokens.add(term.text());
              }
            }
          }
        });
    return tokens;
  }
}
