package org.lontar.lucene;

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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the words of an index that begin in one way. */
final class PrefixTerms {

  /** Enough to mark and to follow in a phrase; matching alone looks at all of them. */
  private static final int MAX_TERMS = 128;

  /** How many terms are looked at for the most frequent ones. */
  private static final int MAX_VISITED = 50_000;

  /**
   * A term and how many documents hold it.
   *
   * @param term its bytes
   * @param documents about how many
   */
  private record Counted(BytesRef term, int documents) {}

  private PrefixTerms() {}

  /** The most frequent terms that begin with {@code prefix}. */
  static List<Term> mostFrequent(IndexReader reader, String field, String prefix)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    BytesRef start = new BytesRef(prefix);
    TermsEnum each = terms.iterator();
    PriorityQueue<Counted> best = new PriorityQueue<>(Comparator.comparingInt(Counted::documents));
    boolean isInside = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    for (int visited = 0;
        isInside && visited < MAX_VISITED && StringHelper.startsWith(each.term(), start);
        visited++) {
      best.add(new Counted(BytesRef.deepCopyOf(each.term()), each.docFreq()));
      if (best.size() > MAX_TERMS) {
        best.poll();
      }
      isInside = each.next() != null;
    }
    List<Term> found = new ArrayList<>();
    best.forEach(counted -> found.add(new Term(field, counted.term())));
    found.sort(Comparator.naturalOrder());
    return found;
  }
}
