package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordForms;

/** Makes queries of words for one field. One thread. */
final class WordQueries {

  /** The library wants more than nothing. */
  private static final float LEAST_WEIGHT = 0.01f;

  private final WordForms forms;
  private final float otherFormWeight;

  WordQueries(WordForms forms, float otherFormWeight) {
    this.forms = forms;
    this.otherFormWeight = otherFormWeight;
  }

  /** One word in any of its forms, the exact one counting most. */
  Query anyForm(String field, Word word) throws IOException {
    List<String> others = forms.otherForms(word);
    Term exact = new Term(field, word.exact());
    if (others.isEmpty()) {
      return new TermQuery(exact);
    }
    // What stands beside the exact form counts already: together they make one occurrence.
    float rest = forms.isIndexedTwice(word) ? Math.max(LEAST_WEIGHT, 1 - otherFormWeight) : 1;
    SynonymQuery.Builder any = new SynonymQuery.Builder(field).addTerm(exact, rest);
    for (String other : others) {
      any.addTerm(new Term(field, other), otherFormWeight);
    }
    return any.build();
  }

  /** Words in any of their forms, within {@code slop} positions of one another. */
  Query anyFormsNear(String field, List<Word> words, int slop) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(bounded(slop));
    for (Word word : words) {
      phrase.add(anyFormTerms(field, word));
    }
    return phrase.build();
  }

  /** These forms in this order; a word typed without accents also means its accented forms. */
  Query exactPhrase(String field, List<Word> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().exact()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(bounded(slop));
    words.forEach(word -> phrase.add(new Term(field, word.exact())));
    return phrase.build();
  }

  /** Words in order, the last one being any of {@code lasts}. */
  Query phraseEndingIn(String field, List<Word> firsts, List<Term> lasts) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    firsts.forEach(word -> phrase.add(new Term(field, word.folded())));
    phrase.add(lasts.toArray(Term[]::new));
    return phrase.build();
  }

  private Term[] anyFormTerms(String field, Word word) throws IOException {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(field, word.exact()));
    forms.otherForms(word).forEach(other -> terms.add(new Term(field, other)));
    return terms.toArray(Term[]::new);
  }

  /** Nearness ends at the paragraph, whatever number the reader typed. */
  private static int bounded(int slop) {
    return Math.clamp(slop, 0, SectionTokenStream.SECTION_GAP - 1);
  }
}
