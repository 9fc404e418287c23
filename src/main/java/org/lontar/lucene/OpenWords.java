package org.lontar.lucene;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.UserQuery;

/** Looks up what words with open letters stand for in an index. One thread, one request. */
final class OpenWords {

  /** Following more terms by their places costs too much. */
  static final int MAX_FOLLOWED = 128;

  /** A shorter part of a word of several is taken as it is. */
  private static final int MIN_FUZZY_CHARS = 4;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’*]+");

  private static final Pattern STAR = Pattern.compile("\\*");

  private final WordBreaker breaker;
  private final TermExpander expander;

  OpenWords(WordBreaker breaker, TermExpander expander) {
    this.breaker = breaker;
    this.expander = expander;
  }

  /** Words that begin so; empty where nothing of a word is given. */
  Optional<OpenWord> beginning(UserQuery.Prefix prefix) throws IOException {
    List<Word> words = words(prefix.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<List<BytesRef>> positions = new ArrayList<>(exact(words.subList(0, words.size() - 1)));
    StarPattern pattern = StarPattern.of(List.of(words.getLast().folded(), ""));
    String typed = prefix.text() + "*";
    positions.add(expander.matching(pattern, typed));
    return Optional.of(followed(new OpenWord(typed, positions, false)));
  }

  /** Words that fit a pattern; empty where nothing of a word is given. */
  Optional<OpenWord> fitting(UserQuery.Pattern pattern) throws IOException {
    List<List<BytesRef>> positions = new ArrayList<>();
    for (String part : BETWEEN_WORDS.split(pattern.text(), -1)) {
      if (part.indexOf('*') < 0) {
        positions.addAll(exact(words(part)));
      } else if (part.length() > 1) {
        positions.add(expander.matching(folded(part), pattern.text()));
      }
    }
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(followed(new OpenWord(pattern.text(), positions, false)));
  }

  /** Words like this one; empty where it holds no word. */
  Optional<OpenWord> like(UserQuery.Fuzzy fuzzy) throws IOException {
    List<Word> words = words(fuzzy.text());
    String typed = fuzzy.text() + "~" + fuzzy.edits();
    List<List<BytesRef>> positions = new ArrayList<>();
    for (Word word : words) {
      String folded = word.folded();
      boolean isPart = words.size() > 1 && folded.length() < MIN_FUZZY_CHARS;
      positions.add(
          isPart ? List.of(new BytesRef(folded)) : expander.similar(folded, fuzzy.edits(), typed));
    }
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(limited(new OpenWord(typed, positions, true), MAX_FOLLOWED));
  }

  /**
   * The pieces between the stars of a pattern in a script that writes no spaces, where a star
   * stands between words; empty for other scripts.
   */
  static List<String> unspacedPieces(UserQuery.Pattern pattern) {
    boolean isUnspaced =
        pattern
            .text()
            .codePoints()
            .anyMatch(letter -> UScript.breaksBetweenLetters(UScript.getScript(letter)));
    return isUnspaced
        ? STAR.splitAsStream(pattern.text()).filter(piece -> !piece.isBlank()).toList()
        : List.of();
  }

  /** A word of several is a phrase, whose terms are followed by their places. */
  private OpenWord followed(OpenWord word) {
    return word.positions().size() == 1 ? word : limited(word, MAX_FOLLOWED);
  }

  /** The same with so many terms at a position at most; where that leaves some out, a note says. */
  OpenWord limited(OpenWord word, int maxTerms) {
    if (word.width() <= maxTerms) {
      return word;
    }
    expander.note().addLimited(word.typed());
    return word.limited(maxTerms);
  }

  private static StarPattern folded(String part) {
    return StarPattern.of(
        Stream.of(STAR.split(part, -1)).map(piece -> Word.of(piece).folded()).toList());
  }

  private static List<List<BytesRef>> exact(List<Word> words) {
    return words.stream().map(word -> List.of(new BytesRef(word.folded()))).toList();
  }

  private List<Word> words(String text) throws IOException {
    return breaker.spots(text).stream().map(Spot::text).map(Word::of).toList();
  }
}
