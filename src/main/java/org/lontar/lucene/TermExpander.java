package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an index that a word with open letters stands for: the most frequent ones
 * where they are too many. All words of titles stand in the text, so one look answers for both
 * fields. One thread, one request.
 */
final class TermExpander {

  /** Words that one typed word stands for at most. */
  static final int MAX_TERMS = 1_000;

  /** Words that all typed words stand for together, beyond {@link #LEAST_TERMS} for each. */
  static final int MAX_TERMS_IN_ALL = 4_000;

  /** Words that each typed word stands for, whatever the others do. */
  static final int LEAST_TERMS = 10;

  /** How many words of the index a request looks at for all its typed words. */
  private static final int MAX_VISITED = 2_000_000;

  /** Beyond this each further typed word costs more than it tells. */
  private static final int MAX_EXPANDED = 32;

  /** Stems begin with this sign, and no word does. */
  private static final byte MARK = '=';

  /**
   * A term and how many documents hold it.
   *
   * @param term its bytes
   * @param documents about how many
   */
  private record Counted(BytesRef term, int documents) {
    static final Comparator<Counted> RAREST_FIRST =
        Comparator.comparingInt(Counted::documents)
            .thenComparing(Counted::term, Collections.reverseOrder());
  }

  private final @Nullable Terms terms;
  private final ExpansionNote note = new ExpansionNote();
  private final Map<String, List<BytesRef>> known = new HashMap<>();
  private int visited;
  private int taken;

  TermExpander(IndexReader reader) throws IOException {
    this.terms = MultiTerms.getTerms(reader, FieldNames.TEXT);
  }

  /** What the reader should know of limits that were met. */
  ExpansionNote note() {
    return note;
  }

  /**
   * The words that a pattern stands for, the most frequent first.
   *
   * @param shown the word as typed
   */
  List<BytesRef> matching(StarPattern pattern, String shown) throws IOException {
    String key = "*" + pattern;
    List<BytesRef> found = known.get(key);
    if (found == null) {
      found = isOverdrawn(shown) ? List.of() : look(pattern, shown);
      known.put(key, found);
    }
    return found;
  }

  /**
   * The words with at most {@code edits} letters other than in {@code word}: itself first, then
   * those with one, then those with two, each the most frequent first.
   */
  List<BytesRef> similar(String word, int edits, String shown) throws IOException {
    String key = "~" + edits + word;
    List<BytesRef> found = known.get(key);
    if (found == null) {
      found = isOverdrawn(shown) ? List.of(new BytesRef(word)) : lookSimilar(word, edits, shown);
      known.put(key, found);
    }
    return found;
  }

  private boolean isOverdrawn(String shown) {
    boolean isOverdrawn = known.size() >= MAX_EXPANDED;
    if (isOverdrawn) {
      note.addUnfinished(shown);
    }
    return isOverdrawn;
  }

  private List<BytesRef> look(StarPattern pattern, String shown) throws IOException {
    TopTerms top = new TopTerms(limit());
    if (terms != null) {
      BytesRef start = pattern.beginning();
      TermsEnum each = terms.iterator();
      boolean isInside = each.seekCeil(start) != TermsEnum.SeekStatus.END;
      while (isInside && StringHelper.startsWith(each.term(), start)) {
        if (pattern.matches(each.term())) {
          top.add(each);
        }
        if (++visited > MAX_VISITED) {
          note.addUnfinished(shown);
          break;
        }
        isInside = each.next() != null;
      }
    }
    return taken(top, shown);
  }

  private List<BytesRef> lookSimilar(String word, int edits, String shown) throws IOException {
    Set<BytesRef> similar = new LinkedHashSet<>();
    similar.add(new BytesRef(word));
    LevenshteinAutomata automata = new LevenshteinAutomata(word, true);
    int limit = limit();
    for (int distance = 1; distance <= edits && similar.size() <= limit; distance++) {
      TopTerms top = new TopTerms(limit);
      CompiledAutomaton automaton =
          new CompiledAutomaton(automata.toAutomaton(distance), true, false);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
      while (each.next() != null) {
        top.add(each);
      }
      if (top.isLimited()) {
        note.addLimited(shown);
      }
      similar.addAll(top.mostFrequentFirst());
    }
    List<BytesRef> found = similar.stream().limit(limit).toList();
    taken += found.size();
    return found;
  }

  private List<BytesRef> taken(TopTerms top, String shown) {
    if (top.isLimited()) {
      note.addLimited(shown);
    }
    List<BytesRef> found = top.mostFrequentFirst();
    taken += found.size();
    return found;
  }

  private int limit() {
    return Math.clamp(MAX_TERMS_IN_ALL - taken, LEAST_TERMS, MAX_TERMS);
  }

  /** The most frequent of the terms that were shown to it. */
  private static final class TopTerms {
    private final PriorityQueue<Counted> best = new PriorityQueue<>(Counted.RAREST_FIRST);
    private final int limit;
    private boolean isLimited;

    TopTerms(int limit) {
      this.limit = limit;
    }

    void add(TermsEnum each) throws IOException {
      if (each.term().length > 0 && each.term().bytes[each.term().offset] == MARK) {
        return;
      }
      best.add(new Counted(BytesRef.deepCopyOf(each.term()), each.docFreq()));
      if (best.size() > limit) {
        best.poll();
        isLimited = true;
      }
    }

    boolean isLimited() {
      return isLimited;
    }

    List<BytesRef> mostFrequentFirst() {
      List<Counted> sorted = new ArrayList<>(best);
      sorted.sort(Counted.RAREST_FIRST.reversed());
      return sorted.stream().map(Counted::term).toList();
    }
  }
}
