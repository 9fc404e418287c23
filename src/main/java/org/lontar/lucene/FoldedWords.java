package org.lontar.lucene;

import java.io.IOException;
import java.util.List;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Stemmer;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.search.expansion.FoldedWord;
import org.lontar.search.expansion.WordFolding;

/**
 * Folds words as the index does: the same for synonyms, acronyms and what was typed. One thread.
 */
final class FoldedWords implements WordFolding {

  private final WordBreaker breaker = new WordBreaker();
  // Names are written in English mostly; a stemmer for another language would only tear them apart.
  private final Stemmer stemmer = new Stemmer(Stemmer.Language.ENGLISH);

  @Override
  public List<FoldedWord> fold(String text) throws IOException {
    List<Spot> spots = breaker.spots(text);
    FoldedWord[] folded = new FoldedWord[spots.size()];
    for (int i = 0; i < folded.length; i++) {
      String plain = Word.of(spots.get(i).text()).owner();
      folded[i] = new FoldedWord(plain, stemmer.stem(plain));
    }
    return List.of(folded);
  }
}
