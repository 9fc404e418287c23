package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.search.expansion.FoldedWord;
import org.lontar.search.expansion.IndexWords;

/** What one snapshot of the index knows of words and acronyms. One thread, one request. */
final class WordLookup implements IndexWords {

  /**
   * A word in small letters is taken for an acronym only where it stands in at most so many times
   * the documents that explain it: "care" and "act" are words, "pwd" is none.
   */
  private static final int ORDINARY_WORD = 40;

  /** Two letters stand for too much: "climate change" is not looked for as "CC". */
  private static final int MIN_SHORT_FORM_CHARS = 3;

  private final IndexReader reader;
  private final AcronymDictionary acronyms;
  private final FoldedWords folding = new FoldedWords();
  private final WordForms forms = new WordForms();

  WordLookup(IndexReader reader) throws IOException {
    this.reader = reader;
    this.acronyms = new AcronymDictionary(reader);
  }

  @Override
  public List<FoldedWord> fold(String text) throws IOException {
    return folding.fold(text);
  }

  @Override
  public boolean holds(String text) throws IOException {
    for (FoldedWord word : folding.fold(text)) {
      if (!holds(Word.of(word.plain()))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Word word) throws IOException {
    if (reader.docFreq(new Term(FieldNames.TEXT, word.exact())) > 0) {
      return true;
    }
    for (String form : forms.otherForms(word)) {
      if (reader.docFreq(new Term(FieldNames.TEXT, form)) > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isSmall(String typed) {
    return !hasCapitals(typed) && StopWords.contains(Word.of(typed));
  }

  @Override
  public boolean beginsLongForm(FoldedWord first, FoldedWord second) throws IOException {
    return acronyms.hasLongFormFrom(first.stem() + " " + second.stem());
  }

  @Override
  public List<String> longForms(String typed, List<FoldedWord> words) throws IOException {
    String key = AcronymTerms.plain(words);
    List<AcronymDictionary.Form> found = acronyms.longForms(key);
    if (found.isEmpty() && words.size() == 1) {
      // "PWDs" is explained as "PWD"
      found = acronyms.longForms(AcronymTerms.stems(words));
    }
    if (!hasCapitals(typed) && words.size() == 1 && isOrdinary(key, found)) {
      return List.of();
    }
    return written(found);
  }

  private boolean isOrdinary(String word, List<AcronymDictionary.Form> explained)
      throws IOException {
    int documents = explained.stream().mapToInt(AcronymDictionary.Form::documents).sum();
    return reader.docFreq(new Term(FieldNames.TEXT, word)) > ORDINARY_WORD * documents;
  }

  @Override
  public List<String> shortForms(List<FoldedWord> words) throws IOException {
    String longKey = AcronymTerms.stems(words);
    List<AcronymDictionary.Form> fitting = new ArrayList<>();
    for (AcronymDictionary.Form form : acronyms.shortForms(longKey)) {
      if (form.written().length() >= MIN_SHORT_FORM_CHARS && means(form.key(), longKey)) {
        fitting.add(form);
      }
    }
    return written(fitting);
  }

  /** Whether a short form stands for this long one mostly, and not for another. */
  private boolean means(String shortKey, String longKey) throws IOException {
    return acronyms.longForms(shortKey).stream().anyMatch(form -> form.key().equals(longKey));
  }

  private static List<String> written(List<AcronymDictionary.Form> found) {
    return found.stream().map(AcronymDictionary.Form::written).toList();
  }

  /** "WHO" and "PwD" are hardly ordinary words; "Care" at the beginning of a question may be. */
  private static boolean hasCapitals(String typed) {
    return typed.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
