package org.lontar.trials;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lontar.document.SourceDocument;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.search.Correction;
import org.lontar.search.Hit;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;

/**
 * Queries of one or two words of real documents with one letter wrong, and how many of them are set
 * right. The words have four letters or more and stand in several documents.
 */
final class SpellingTrial {

  /** Documents that a word must be in to be known. */
  private static final int KNOWN_DOCUMENTS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{4,}");

  private final SearchEngine engine;
  private final Random random;
  private final List<String[]> neighbors = new ArrayList<>();

  SpellingTrial(SearchEngine engine, long seed) {
    this.engine = engine;
    this.random = new Random(seed);
  }

  /** The queries that were not set right, of so many in all, as {@code typed -> given (meant)}. */
  List<String> failures(int queries) throws IOException {
    read();
    List<String> failures = new ArrayList<>();
    for (int made = 0; made < queries; ) {
      String[] words = words();
      if (areKnown(words)) {
        made++;
        Misspelling misspelling = Misspelling.in(words, random);
        String given = given(misspelling.typed());
        if (!given.equals(misspelling.meant())) {
          failures.add(misspelling.typed() + " -> " + given + " (" + misspelling.meant() + ")");
        }
      }
    }
    return failures;
  }

  private String[] words() {
    String[] pair = neighbors.get(random.nextInt(neighbors.size()));
    return random.nextBoolean() ? pair : new String[] {pair[random.nextInt(2)]};
  }

  private boolean areKnown(String[] words) throws IOException {
    for (String word : words) {
      if (count("\"" + word + "\"") < KNOWN_DOCUMENTS) {
        return false;
      }
    }
    return true;
  }

  private String given(String typed) throws IOException {
    Correction correction = search(typed).report().correction();
    return correction == null ? "" : correction.text();
  }

  private long count(String typed) throws IOException {
    return engine.count(SearchRequest.of(UserQueryParser.parse(typed))).value();
  }

  private SearchResponse search(String typed) throws IOException {
    return engine.search(SearchRequest.of(UserQueryParser.parse(typed)));
  }

  private void read() throws IOException {
    SearchRequest everything = SearchRequest.of(UserQueryParser.parse(""));
    List<Hit> hits = List.of();
    for (int page = 1; page == 1 || !hits.isEmpty(); page++) {
      hits = engine.search(everything.withWindow(new PageWindow(page, 100))).hits();
      for (Hit hit : hits) {
        engine.find(hit.id()).ifPresent(this::read);
      }
    }
  }

  /** Every document gives so many pairs, so that long ones don't drown the others. */
  private void read(SourceDocument document) {
    List<String[]> pairs = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    document
        .text()
        .paragraphs()
        .forEach(
            paragraph -> {
              String before = "";
              for (MatchResult match : WORD.matcher(paragraph.text()).results().toList()) {
                String word = match.group().toLowerCase(Locale.ROOT);
                if (!before.isEmpty() && !before.equals(word) && seen.add(before + " " + word)) {
                  pairs.add(new String[] {before, word});
                }
                before = word;
              }
            });
    for (int i = 0; i < 40 && !pairs.isEmpty(); i++) {
      neighbors.add(pairs.remove(random.nextInt(pairs.size())));
    }
  }
}
