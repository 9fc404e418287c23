package org.lontar.lucene.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lontar.lucene.analysis.Stemmer.Language;

/** All tokens that a word stands for, in the index and in a query. One thread. */
public final class WordForms {

  /** Words repeat: a small memory of them saves most of the folding and stemming. */
  private static final int MAX_REMEMBERED = 8_192;

  private final Map<Language, Stemmer> stemmers = new EnumMap<>(Language.class);
  private final Map<Optional<Language>, Map<String, List<String>>> remembered = new HashMap<>();

  /**
   * The tokens of a word in a text, the exact one first: exact form, form without accents, the form
   * without a possessive 's, and a marked stem where it differs from those; in a language without a
   * stemmer the marked word, where another language would stem it.
   *
   * @param written as it stands in the text
   * @param language the text's, where it has a stemmer
   */
  public List<String> indexed(String written, Optional<Language> language) throws IOException {
    Map<String, List<String>> known = remembered.computeIfAbsent(language, l -> new HashMap<>());
    List<String> forms = known.get(written);
    if (forms == null) {
      forms = compute(Word.of(written), language);
      if (known.size() >= MAX_REMEMBERED) {
        known.clear();
      }
      known.put(written, forms);
    }
    return forms;
  }

  /**
   * The tokens that a bare word of a query finds, besides its exact form: without accents, without
   * a possessive, and in each language its stem, marked and as a plain word.
   */
  public List<String> otherForms(Word word) throws IOException {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word.folded());
    forms.add(word.owner());
    for (Language language : Language.values()) {
      String stem = stemmer(language).stem(word.owner());
      forms.add(language.marked(stem));
      if (!isStemmed(stem)) {
        forms.add(stem);
      }
    }
    forms.add(Language.unstemmed(word.owner()));
    forms.remove(word.exact());
    return List.copyOf(forms);
  }

  /**
   * Whether a text holds another form of a word beside its exact one, at the same place: then two
   * tokens tell of one occurrence.
   */
  public boolean isIndexedTwice(Word word) throws IOException {
    return !word.owner().equals(word.exact()) || isStemmed(word.owner());
  }

  /** Whether any language has another stem for a word. */
  private boolean isStemmed(String word) throws IOException {
    for (Language language : Language.values()) {
      if (!stemmer(language).stem(word).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private List<String> compute(Word word, Optional<Language> language) throws IOException {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word.exact());
    forms.add(word.folded());
    forms.add(word.owner());
    // A word that no language stems is found by its plain form: no second token for it.
    if (isStemmed(word.owner())) {
      forms.add(
          language.isPresent()
              ? language.get().marked(stemmer(language.get()).stem(word.owner()))
              : Language.unstemmed(word.owner()));
    }
    return new ArrayList<>(forms);
  }

  private Stemmer stemmer(Language language) {
    return stemmers.computeIfAbsent(language, Stemmer::new);
  }
}
