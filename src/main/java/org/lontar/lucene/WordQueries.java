package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordForms;

/** Makes queries of words for one field. One thread. */
final class WordQueries {

  /** The library wants more than nothing. */
  private static final float LEAST_WEIGHT = 0.01f;

  /** What the accents that were typed are worth beside the words without them. */
  private static final float EXACT_ACCENT_BOOST = 2;

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
      phrase.add(terms(field, anyFormBytes(word)));
    }
    return phrase.build();
  }

  /** These forms in this order, those with the accents as typed counting more. */
  Query exactPhrase(String field, List<Word> words, int slop) {
    Query folded = phrase(field, words.stream().map(Word::folded).toList(), slop);
    if (words.stream().allMatch(word -> word.exact().equals(word.folded()))) {
      return folded;
    }
    Query exact = phrase(field, words.stream().map(Word::exact).toList(), slop);
    return new BooleanQuery.Builder()
        .add(folded, Occur.MUST)
        .add(new BoostQuery(exact, EXACT_ACCENT_BOOST), Occur.SHOULD)
        .build();
  }

  private static Query phrase(String field, List<String> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(bounded(slop));
    words.forEach(word -> phrase.add(new Term(field, word)));
    return phrase.build();
  }

  /** What a word with open letters stands for. */
  Query open(String field, OpenWord word) {
    if (word.isNothing()) {
      return new MatchNoDocsQuery("no such words");
    }
    if (word.positions().size() > 1) {
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
      word.positions().forEach(terms -> phrase.add(terms(field, terms)));
      return phrase.build();
    }
    List<BytesRef> terms = word.positions().getFirst();
    return word.isFuzzy() ? likeFirst(field, terms) : new TermInSetQuery(field, terms);
  }

  /** The same as one word, whose places are found without a look at all that stands for it. */
  Query marked(String field, OpenWord word) {
    return word.isNothing() || word.positions().size() > 1
        ? open(field, word)
        : likeFirst(field, word.positions().getFirst());
  }

  /** Counts as one word; what was typed counts most, where the index has it. */
  private Query likeFirst(String field, List<BytesRef> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    for (int i = 0; i < Math.min(terms.size(), OpenWords.MAX_FOLLOWED); i++) {
      any.addTerm(new Term(field, terms.get(i)), i == 0 ? 1 : otherFormWeight);
    }
    return any.build();
  }

  /** Any of the forms of a word, as bytes. */
  List<BytesRef> anyFormBytes(Word word) throws IOException {
    List<BytesRef> terms = new ArrayList<>();
    terms.add(new BytesRef(word.exact()));
    forms.otherForms(word).forEach(other -> terms.add(new BytesRef(other)));
    return terms;
  }

  private static Term[] terms(String field, List<BytesRef> bytes) {
    return bytes.stream().map(term -> new Term(field, term)).toArray(Term[]::new);
  }

  /** Nearness ends at the paragraph, whatever number the reader typed. */
  private static int bounded(int slop) {
    return Math.clamp(slop, 0, SectionTokenStream.SECTION_GAP - 1);
  }
}
