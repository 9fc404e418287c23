package org.lontar.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Walks the terms of suggestions that begin in one way. Where there are too many, the walk ends
 * before the last of them; the samples of documents then show those that many documents have. One
 * thread, one request.
 */
final class SuggestionScan {

  /** Terms that are looked at in one dictionary. */
  static final int MAX_TERMS = 1_000;

  private final IndexReader reader;
  private final Map<String, Found> found = new HashMap<>();

  SuggestionScan(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A term that goes on as was typed.
   *
   * @param parts what it says
   * @param documents about how many documents have it
   */
  record Found(SuggestionKeys.Parts parts, double documents) {}

  /** All that was seen, in no order; each phrase once. */
  List<Found> find(String prefix) throws IOException {
    found.clear();
    double stands = 1;
    for (String field : SuggestionKeys.FIELDS) {
      if (walk(field, new BytesRef(prefix), stands)) {
        break;
      }
      stands *= 1 << SuggestionKeys.SAMPLE_BITS;
    }
    return List.copyOf(found.values());
  }

  /** Walks one dictionary; true where all of its terms were seen. */
  private boolean walk(String field, BytesRef start, double stands) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return true;
    }
    TermsEnum each = terms.iterator();
    boolean isInside = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    for (int seen = 0; isInside && StringHelper.startsWith(each.term(), start); seen++) {
      if (seen == MAX_TERMS) {
        return false;
      }
      keep(new Found(SuggestionKeys.Parts.of(each.term()), each.docFreq() * stands));
      isInside = each.next() != null;
    }
    return true;
  }

  /** Of two places in one phrase the better, of two counts the one from more documents. */
  private void keep(Found seen) {
    SuggestionKeys.Parts parts = seen.parts();
    String phrase = parts.kind().code() + (parts.text().isEmpty() ? parts.term() : parts.text());
    found.merge(phrase, seen, (a, b) -> b.parts().isStart() && !a.parts().isStart() ? b : a);
  }
}
