package org.lontar.trials;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.search.QuotationCheck;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPlace;
import org.lontar.search.QuotationVerdict;
import org.lontar.search.SearchEngine;

/**
 * Quotes sentences of documents, word for word, altered and shuffled, and notes what is not
 * answered right.
 */
final class QuotationTrial {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 60;
  private static final int LONG_WORDS = 14;

  private final SearchEngine engine;
  private final Random random;

  private final List<String> wrong = new ArrayList<>();

  QuotationTrial(SearchEngine engine, long seed) {
    this.engine = engine;
    this.random = new Random(seed);
  }

  /** What was not answered right, a line each. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** A sentence and where it stands. */
  record Sentence(DocumentId document, String anchor, String text) {
    List<String> words() {
      return List.of(text.split("\\s+"));
    }
  }

  /** The sentences of documents, in order. */
  static List<Sentence> sentences(List<SourceDocument> documents) {
    List<Sentence> sentences = new ArrayList<>();
    for (SourceDocument document : documents) {
      for (Paragraph paragraph : document.text().paragraphs()) {
        for (String text : split(paragraph.text())) {
          Sentence sentence = new Sentence(document.id(), paragraph.anchor(), text.strip());
          int words = sentence.words().size();
          boolean isOfAll = text.contains("written for the Lontar portal");
          if (words >= FEWEST_WORDS && words <= MOST_WORDS && !isOfAll) {
            sentences.add(sentence);
          }
        }
      }
    }
    return sentences;
  }

  private static List<String> split(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(start, end));
      start = end;
    }
    return sentences;
  }

  /** One at random. */
  Sentence any(List<Sentence> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  /** One at random that is long enough to be another one when it is shuffled. */
  Sentence anyLong(List<Sentence> sentences) {
    return any(sentences.stream().filter(s -> s.words().size() >= LONG_WORDS).toList());
  }

  /** Quotes a sentence as it is. */
  void quote(Sentence sentence) throws IOException {
    QuotationCheck check = engine.checkQuotation(sentence.text(), QuotationCheck.DEFAULT_PLACES);
    if (!(check.verdict() instanceof QuotationVerdict.Verbatim)) {
      wrong.add("not verbatim: " + sentence + " " + check.verdict());
    } else if (check.places().stream().noneMatch(place -> isAt(place, sentence))) {
      wrong.add("elsewhere: " + sentence + " " + check.places());
    }
  }

  private static boolean isAt(QuotationPlace place, Sentence sentence) {
    return place.id().equals(sentence.document())
        || place.copies().first().stream().anyMatch(c -> c.id().equals(sentence.document()))
        || place.verdict() instanceof QuotationVerdict.Verbatim;
  }

  /** Quotes a sentence with some of its words changed, left out, or others put in. */
  void alter(Sentence sentence, int alterations, List<String> otherWords) throws IOException {
    List<String> words = new ArrayList<>(sentence.words());
    for (int i = 0; i < alterations; i++) {
      alter(words, otherWords.get(random.nextInt(otherWords.size())));
    }
    String altered = String.join(" ", words);
    QuotationCheck check = engine.checkQuotation(altered, QuotationCheck.DEFAULT_PLACES);
    if (check.places().isEmpty()) {
      wrong.add("not held: " + alterations + " in " + altered);
      return;
    }
    QuotationPlace place = check.places().getFirst();
    if (!holds(place.id(), sentence)) {
      wrong.add("in " + place.id() + " instead of " + sentence + ": " + altered);
    } else if (!side(place, true).equals(letters(altered))) {
      wrong.add("quoted side: " + altered + " " + place.pieces());
    } else if (!letters(sentence.text()).contains(side(place, false))
        && !side(place, false).contains(letters(sentence.text()))) {
      wrong.add("held side: " + sentence + " " + altered + " " + place.pieces());
    } else if (edits(place) > alterations) {
      wrong.add("more edits than " + alterations + ": " + altered + " " + place.pieces());
    }
  }

  /** Whether it stands in a document: a sentence of two documents leads to either of them. */
  private boolean holds(DocumentId id, Sentence sentence) throws IOException {
    String letters = letters(sentence.text());
    return id.equals(sentence.document())
        || engine.find(id).stream()
            .flatMap(document -> document.text().paragraphs().stream())
            .anyMatch(paragraph -> letters(paragraph.text()).contains(letters));
  }

  private void alter(List<String> words, String other) {
    // The ends stay: what is changed there is not told from what stands beside the quotation.
    int place = 1 + random.nextInt(words.size() - 2);
    switch (random.nextInt(3)) {
      case 0 -> words.set(place, other);
      case 1 -> words.remove(place);
      default -> words.add(place, other);
    }
  }

  /** How many stretches differ. */
  private static long edits(QuotationPlace place) {
    return place.pieces().stream().filter(QuotationPiece::isEdit).count();
  }

  private static String side(QuotationPlace place, boolean isQuoted) {
    return letters(
        place.pieces().stream()
            .map(piece -> isQuoted ? piece.quoted() : piece.held())
            .collect(Collectors.joining()));
  }

  /** Quotes the words of a sentence in another order, which nobody wrote. */
  void shuffle(Sentence sentence) throws IOException {
    List<String> words = new ArrayList<>(sentence.words());
    Collections.shuffle(words, random);
    QuotationCheck check = engine.checkQuotation(String.join(" ", words), 1);
    if (!(check.verdict() instanceof QuotationVerdict.NotHeld)) {
      wrong.add("held: " + words + " as " + check.places().getFirst());
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
