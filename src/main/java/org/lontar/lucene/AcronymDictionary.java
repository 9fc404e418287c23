package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Looks up acronyms by seeking in the terms that {@link AcronymTerms} writes. One thread. */
final class AcronymDictionary {

  /** Forms given for one. */
  static final int MAX_FORMS = 3;

  /** A form that has not this part of the documents of the most frequent one is noise. */
  private static final int RARE = 5;

  /** Terms read for one form: an honest acronym has a handful of readings. */
  private static final int MAX_VISITED = 2_000;

  /**
   * What a form leads to.
   *
   * @param key by which the other form is compared
   * @param written as most documents write it
   * @param documents about how many explain it so
   */
  record Form(String key, String written, int documents) {}

  private final @Nullable TermsEnum terms;

  AcronymDictionary(IndexReader reader) throws IOException {
    Terms all = MultiTerms.getTerms(reader, FieldNames.ACRONYM);
    this.terms = all == null ? null : all.iterator();
  }

  /** The long forms of a short one, the most frequent first, without rare ones. */
  List<Form> longForms(String shortKey) throws IOException {
    return frequent(AcronymTerms.beginning(AcronymTerms.FROM_SHORT, shortKey));
  }

  /** The short forms of a long one, the most frequent first, without rare ones. */
  List<Form> shortForms(String longKey) throws IOException {
    return frequent(AcronymTerms.beginning(AcronymTerms.FROM_LONG, longKey));
  }

  /** Whether a long form begins with these words. */
  boolean hasLongFormFrom(String stems) throws IOException {
    BytesRef start = new BytesRef("" + AcronymTerms.FROM_LONG + AcronymTerms.BREAK + stems);
    return terms != null
        && terms.seekCeil(start) != TermsEnum.SeekStatus.END
        && StringHelper.startsWith(terms.term(), start);
  }

  private List<Form> frequent(String beginning) throws IOException {
    Map<String, List<Form>> byKey = new HashMap<>();
    for (Form form : written(beginning)) {
      byKey.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(form);
    }
    List<Form> forms = new ArrayList<>();
    byKey.values().forEach(ways -> forms.add(merged(ways)));
    forms.sort(Comparator.comparingInt((Form f) -> -f.documents()).thenComparing(Form::key));
    int most = forms.isEmpty() ? 0 : forms.getFirst().documents();
    forms.removeIf(form -> form.documents() * RARE < most);
    return List.copyOf(forms.subList(0, Math.min(MAX_FORMS, forms.size())));
  }

  private List<Form> written(String beginning) throws IOException {
    List<Form> forms = new ArrayList<>();
    BytesRef start = new BytesRef(beginning);
    if (terms == null || terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return forms;
    }
    BytesRef term = terms.term();
    while (term != null && forms.size() < MAX_VISITED && StringHelper.startsWith(term, start)) {
      String[] parts = term.utf8ToString().split(String.valueOf(AcronymTerms.BREAK), -1);
      forms.add(new Form(parts[2], parts[3], terms.docFreq()));
      term = terms.next();
    }
    return forms;
  }

  /** Ways of writing one form, as the most frequent of them writes it. */
  private static Form merged(List<Form> ways) {
    Form best = ways.getFirst();
    int documents = 0;
    for (Form way : ways) {
      documents += way.documents();
      best = way.documents() > best.documents() ? way : best;
    }
    return new Form(best.key(), best.written(), documents);
  }
}
