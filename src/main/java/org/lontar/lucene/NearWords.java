package org.lontar.lucene;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordForms;

/**
 * Looks up words of the index that are one or two letters away from another one. Latin letters
 * only: the words of scripts without spaces are cut where a dictionary says so, and a wrong letter
 * moves the cuts. One thread, one request.
 */
final class NearWords {

  /** Shorter words are near too many others. */
  static final int MIN_CHARS = 3;

  private static final int MAX_CHARS = 40;

  /** From so many letters on, two may be wrong. */
  private static final int MIN_CHARS_FOR_TWO = 5;

  /** Near words that are kept, the most frequent ones. */
  private static final int MAX_NEAR = 64;

  /** Terms looked at for them. */
  private static final int MAX_VISITED = 5_000;

  private final IndexReader reader;
  private final WordForms forms = new WordForms();

  NearWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether a word is of those that can be set right. */
  static boolean isOfLetters(Word word) {
    String exact = word.exact();
    return exact.length() >= MIN_CHARS && exact.length() <= MAX_CHARS && isLatin(exact);
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isLetter(c) && UScript.getScript(c) == UScript.LATIN);
  }

  /** About how many documents have a word in any of its forms: those of the commonest form. */
  int documents(Word word) throws IOException {
    int documents = reader.docFreq(new Term(FieldNames.TEXT, word.exact()));
    for (String form : forms.otherForms(word)) {
      documents = Math.max(documents, reader.docFreq(new Term(FieldNames.TEXT, form)));
    }
    return documents;
  }

  /**
   * The words near to one, the most likely first; two letters away only where none is one away.
   *
   * @param fewest documents that each must have
   */
  List<NearWord> of(Word word, int fewest) throws IOException {
    List<NearWord> near = lookUp(word, 1, 0, fewest);
    if (near.isEmpty() && word.exact().length() >= MIN_CHARS_FOR_TWO) {
      // The first letter is taken as right here: else the whole dictionary would be walked through.
      near = lookUp(word, 2, 1, fewest);
    }
    near.sort(
        Comparator.comparingDouble((NearWord each) -> -each.likelihood(word.exact()))
            .thenComparing(NearWord::text));
    return near;
  }

  private List<NearWord> lookUp(Word word, int maxEdits, int prefix, int fewest)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, FieldNames.TEXT);
    if (terms == null) {
      return new ArrayList<>();
    }
    String typed = word.exact();
    boolean isPlain = typed.equals(word.folded());
    PriorityQueue<NearWord> best =
        new PriorityQueue<>(
            Comparator.comparingInt(NearWord::documents)
                .thenComparing(NearWord::text, Comparator.reverseOrder()));
    TermsEnum each =
        new FuzzyTermsEnum(terms, new Term(FieldNames.TEXT, typed), maxEdits, prefix, true);
    int visited = 0;
    for (BytesRef term = each.next(); term != null && visited < MAX_VISITED; term = each.next()) {
      visited++;
      String text = term.utf8ToString();
      if (each.docFreq() >= fewest && !text.equals(typed) && isOffered(text, isPlain)) {
        best.add(new NearWord(text, maxEdits, each.docFreq()));
        if (best.size() > MAX_NEAR) {
          best.poll();
        }
      }
    }
    return new ArrayList<>(best);
  }

  /** A word of letters; to one who types no accents, one without them. */
  private static boolean isOffered(String text, boolean isPlain) {
    return text.length() >= MIN_CHARS
        && isLatin(text)
        && (!isPlain || Word.of(text).folded().equals(text));
  }
}
