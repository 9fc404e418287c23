package org.lontar.search.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lontar.search.Expansion;

/**
 * Finds what a few typed words may be called otherwise: by the file of synonyms, by the acronyms of
 * the corpus, by the rules of spelling. Only what the index holds counts. One thread, one request.
 */
final class Alternatives {

  /** Others for one typed form. */
  static final int MAX_OTHERS = 6;

  /** No acronym has more words. */
  private static final int MAX_SHORT_FORM_WORDS = 3;

  /**
   * The other forms, one or more.
   *
   * @param origin how they are known; by the file where some of them are
   */
  record Found(List<String> others, Expansion.Origin origin) {}

  private final SynonymIndex synonyms;
  private final Respelling respelling;
  private final IndexWords index;

  Alternatives(SynonymIndex synonyms, Respelling respelling, IndexWords index) {
    this.synonyms = synonyms;
    this.respelling = respelling;
    this.index = index;
  }

  /**
   * What these words may be called otherwise.
   *
   * @param typed the words with spaces between
   * @param folded the same, as they are compared
   * @param isOneWord whether the reader typed them without a space
   */
  Optional<Found> find(String typed, List<FoldedWord> folded, boolean isOneWord)
      throws IOException {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> others = new LinkedHashMap<>();
    List<String> named = synonyms.find(folded);
    add(named, folded, others);
    if (isOneWord && others.isEmpty() && folded.size() == 1) {
      add(respelling.of(folded.getFirst().plain()), folded, others);
    }
    boolean isByFile = !others.isEmpty();
    add(acronyms(typed, folded), folded, others);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            others.values().stream().limit(MAX_OTHERS).toList(),
            isByFile ? Expansion.Origin.SYNONYM : Expansion.Origin.ACRONYM));
  }

  private List<String> acronyms(String typed, List<FoldedWord> folded) throws IOException {
    List<String> found = new ArrayList<>();
    if (folded.size() <= MAX_SHORT_FORM_WORDS) {
      found.addAll(index.longForms(typed, folded));
    }
    if (folded.size() > 1 && index.beginsLongForm(folded.get(0), folded.get(1))) {
      found.addAll(index.shortForms(folded));
    }
    return found;
  }

  /** Each once, however it is written, and none that is what was typed. */
  private void add(List<String> names, List<FoldedWord> typed, Map<String, String> others)
      throws IOException {
    String typedKey = key(typed);
    for (String name : names) {
      String key = key(index.fold(name));
      if (!key.equals(typedKey) && !others.containsKey(key) && index.holds(name)) {
        others.put(key, name);
      }
    }
  }

  private static String key(List<FoldedWord> words) {
    return String.join(" ", words.stream().map(FoldedWord::plain).toList());
  }
}
