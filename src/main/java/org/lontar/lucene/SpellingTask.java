package org.lontar.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryWords;
import org.lontar.query.SearchRequest;
import org.lontar.search.Correction;

/**
 * Finds the query that may have been meant: words that the index does not know, or hardly, give way
 * to near ones that it knows, if the query then finds more. Only the words change; signs, filters
 * and all that was chosen stay. One thread, one request.
 */
final class SpellingTask {

  /** Longer queries are pasted, not typed. */
  private static final int MAX_QUERY_CHARS = 200;

  private static final int MAX_WORDS = 10;
  private static final int MAX_WRONG = 3;

  /** Near words that are tried with the rest of the query: each costs a count. */
  private static final int MAX_TRIED = 6;

  /** So many times rarer than a near word a word must be to be doubted though it is known. */
  private static final int MUCH_RARER = 50;

  /** What documents with all words of the query count against those with the one word. */
  private static final double TOGETHER = 1.5;

  private final NearWords near;
  private final RequestCounts counts;
  private final WordBreaker breaker = new WordBreaker();

  SpellingTask(IndexReader reader, RequestCounts counts) {
    this.near = new NearWords(reader);
    this.counts = counts;
  }

  /**
   * What may have been meant; empty where nothing finds more.
   *
   * @param total how many documents the request finds as it is
   */
  Optional<Correction> correct(SearchRequest request, long total) throws IOException {
    // Where a word is unknown, the others are not doubted: the mistake is found already.
    SearchRequest best = corrected(request, true);
    if (best.equals(request)) {
      best = corrected(request, false);
    }
    if (best.equals(request)) {
      return Optional.empty();
    }
    long found = counts.total(best);
    return found > total
        ? Optional.of(new Correction(best.query().text(), found))
        : Optional.empty();
  }

  private SearchRequest corrected(SearchRequest request, boolean areUnknown) throws IOException {
    SearchRequest best = request;
    int changed = 0;
    for (Word word : words(request)) {
      int documents = near.documents(word);
      if (changed < MAX_WRONG && areUnknown == (documents == 0)) {
        Optional<SearchRequest> better = corrected(best, word, documents);
        changed += better.isPresent() ? 1 : 0;
        best = better.orElse(best);
      }
    }
    return best;
  }

  /** The words that can be wrong; none where there are too many. */
  private List<Word> words(SearchRequest request) throws IOException {
    if (request.query().text().length() > MAX_QUERY_CHARS) {
      return List.of();
    }
    SequencedSet<Word> words = new LinkedHashSet<>();
    for (String text : QueryWords.texts(request.query().tree())) {
      breaker.spots(text).forEach(spot -> words.add(Word.of(spot.text())));
    }
    return words.size() > MAX_WORDS
        ? List.of()
        : words.stream().filter(NearWords::isOfLetters).toList();
  }

  /** The request with the best word in the place of another; empty where there is no better one. */
  private Optional<SearchRequest> corrected(SearchRequest request, Word word, int documents)
      throws IOException {
    List<NearWord> candidates = near.of(word, Math.max(1, documents * MUCH_RARER));
    TreeMap<Double, SearchRequest> tried = new TreeMap<>(Comparator.reverseOrder());
    for (NearWord candidate : candidates.subList(0, Math.min(MAX_TRIED, candidates.size()))) {
      Optional<SearchRequest> changed = changed(request, word, candidate.text());
      if (changed.isPresent()) {
        double together = Math.log1p((double) counts.all(changed.get()));
        tried.putIfAbsent(candidate.likelihood(word.exact()) + TOGETHER * together, changed.get());
      }
    }
    return tried.values().stream().findFirst();
  }

  private Optional<SearchRequest> changed(SearchRequest request, Word wrong, String right)
      throws IOException {
    ParsedQuery typed = request.query();
    ReplacedWord change = new ReplacedWord(breaker, wrong, right);
    String text = change.in(typed.text());
    return change.keepsSyntax(typed.text(), text)
        ? Optional.of(
            request.withQuery(
                new ParsedQuery(
                    text, QueryWords.replaced(typed.tree(), change::in), typed.notes())))
        : Optional.empty();
  }
}
