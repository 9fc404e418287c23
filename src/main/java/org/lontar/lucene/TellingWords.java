package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.DictionaryWords;
import org.lontar.lucene.analysis.Section;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Stemmer;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;

/**
 * Finds the words that tell what a document is about: frequent in it, and rare elsewhere. Of a long
 * document paragraphs all through it are looked at, so that the cost is bounded. One thread, one
 * request.
 */
final class TellingWords {

  /** How many words tell of a document. */
  static final int MAX_WORDS = 25;

  /** Text that is looked at, in UTF-16 units. */
  static final int MAX_CHARS = 60_000;

  private static final int MAX_SECTION_CHARS = 4_000;

  /** Words whose documents are counted, the most frequent of the document. */
  private static final int MAX_COUNTED = 400;

  private static final int MIN_CHARS = 3;

  /** A word of the title counts like so many of the text. */
  private static final int TITLE_TIMES = 4;

  /** Words that more of all documents have tell nothing, unless there are few documents. */
  private static final double MOST_DOCUMENTS = 0.1;

  private static final int FEW_DOCUMENTS = 20;

  private final IndexReader reader;
  private final WordBreaker breaker = new WordBreaker();
  private final WordForms forms = new WordForms();
  private final Map<String, Tally> tallies = new HashMap<>();

  TellingWords(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A word that tells of a document. Immutable.
   *
   * @param token what the index holds for all its forms
   * @param written as the document writes it first
   * @param times how often it stands there
   * @param weight how much it tells
   */
  record Telling(String token, String written, int times, double weight) {

    /**
     * Whether people can read it as a word: of unspaced scripts the index holds pieces of words.
     */
    boolean isWhole() {
      return written.codePoints().noneMatch(DictionaryWords::isUnspaced);
    }
  }

  private static final class Tally {
    private final String written;
    private int times;

    Tally(String written) {
      this.written = written;
    }
  }

  /**
   * The most telling words, the best first.
   *
   * @param documents how many documents there are
   */
  List<Telling> of(SourceDocument source, int documents) throws IOException {
    tallies.clear();
    List<Section> sections = DocumentMapper.sectionsOf(source);
    long chars = sections.stream().mapToLong(section -> section.text().length()).sum();
    int step = (int) Math.ceilDiv(chars, MAX_CHARS);
    for (int i = 0; i < sections.size() - 1; i += Math.max(1, step)) {
      count(sections.get(i), 1);
    }
    count(sections.getLast(), TITLE_TIMES);
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, Tally> each : mostFrequent()) {
      weigh(each.getKey(), each.getValue(), documents).ifPresent(telling::add);
    }
    telling.sort(
        Comparator.comparingDouble((Telling word) -> -word.weight()).thenComparing(Telling::token));
    return telling.subList(0, Math.min(MAX_WORDS, telling.size()));
  }

  private void count(Section section, int times) throws IOException {
    String text = section.text();
    breaker.start(text.substring(0, Math.min(MAX_SECTION_CHARS, text.length())));
    Optional<Stemmer.Language> language = Stemmer.Language.of(section.language());
    for (Spot spot = breaker.next(); spot != null; spot = breaker.next()) {
      Word word = Word.of(spot.text());
      if (tells(word)) {
        String token = forms.indexed(spot.text(), language).getLast();
        String written = spot.text();
        tallies.computeIfAbsent(token, t -> new Tally(written)).times += times;
      }
    }
  }

  private static boolean tells(Word word) {
    return word.exact().length() >= MIN_CHARS
        && Character.isLetter(word.exact().codePointAt(0))
        && !StopWords.contains(word);
  }

  private List<Map.Entry<String, Tally>> mostFrequent() {
    return tallies.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Tally> each) -> -each.getValue().times)
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_COUNTED)
        .toList();
  }

  private Optional<Telling> weigh(String token, Tally tally, int documents) throws IOException {
    int having = reader.docFreq(new Term(FieldNames.TEXT, token));
    // What the document alone has leads to no other one.
    if (having < 2 || having > Math.max(FEW_DOCUMENTS, documents * MOST_DOCUMENTS)) {
      return Optional.empty();
    }
    double rarity = Math.log((documents + 1.0) / having);
    return Optional.of(
        new Telling(token, tally.written, tally.times, (1 + Math.log(tally.times)) * rarity));
  }
}
