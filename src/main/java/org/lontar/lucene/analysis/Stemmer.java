package org.lontar.lucene.analysis;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** What a language knows of the forms of its words. Not thread-safe: each thread has its own. */
public final class Stemmer {

  /** The languages that have a stemmer; all others match exact forms. */
  public enum Language {
    /** English, and Latin letters in a language that nobody could tell. */
    ENGLISH('e'),
    /** Indonesian and Malay, whose affixes are the same. */
    MALAY('m');

    /**
     * Marks a word of a language without a stemmer that another language's stemmer would change: so
     * every such word stands in the index in two forms, whatever its language.
     */
    private static final char UNSTEMMED = 'x';

    /**
     * Stands before a stem in the index: no word has it, so quoted words and prefixes never meet a
     * stem, and the stems of two languages don't meet each other.
     */
    private static final char MARK = '=';

    private final char letter;

    Language(char letter) {
      this.letter = letter;
    }

    /**
     * The language that stems texts with this ISO 639 code, or empty.
     *
     * @param code null where the text's language is not known
     */
    public static Optional<Language> of(@Nullable String code) {
      if (code == null) {
        return Optional.of(ENGLISH);
      }
      return switch (code) {
        case "en", "und", "" -> Optional.of(ENGLISH);
        case "id", "ms" -> Optional.of(MALAY);
        default -> Optional.empty();
      };
    }

    /** The token that the index holds for a stem of this language. */
    public String marked(String stem) {
      return marked(letter, stem);
    }

    /** The token that the index holds for a word of a language without a stemmer. */
    static String unstemmed(String word) {
      return marked(UNSTEMMED, word);
    }

    private static String marked(char letter, String word) {
      return new String(new char[] {MARK, letter}) + word;
    }
  }

  private final OneWord word = new OneWord();
  private final TokenStream filter;

  /** A stemmer of one language. */
  public Stemmer(Language language) {
    this.filter =
        switch (language) {
          case ENGLISH -> new KStemFilter(word);
          case MALAY -> new IndonesianStemFilter(word);
        };
  }

  /** The stem of a folded word; the word itself where it has none, or is not of Latin letters. */
  public String stem(String folded) throws IOException {
    if (!isStemmable(folded)) {
      return folded;
    }
    word.put(folded);
    filter.incrementToken();
    return word.take();
  }

  private static boolean isStemmable(String folded) {
    return folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** A stream of the one word put into it: the library's stemmers are filters of streams. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void put(String text) {
      clearAttributes();
      term.append(text);
    }

    String take() {
      return term.toString();
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
