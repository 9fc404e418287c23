package org.lontar.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;

/**
 * The labels of one dimension in one segment: tells whether a document has a chosen one, and
 * counts. Documents are asked for in increasing order. One thread.
 */
final class LeafLabels {

  private final Dimension dimension;
  private final SortedSetDocValues values;

  /** The same values where no document of the segment has two: half the cost. */
  private final @Nullable SortedDocValues singles;

  private final int[] counts;
  private final @Nullable FixedBitSet chosen;

  private int loadedDoc = -1;
  private int loadedSize;
  private int[] loaded = new int[8];

  private LeafLabels(
      Dimension dimension, SortedSetDocValues values, @Nullable Predicate<String> isChosen)
      throws IOException {
    this.dimension = dimension;
    this.values = values;
    this.singles = DocValues.unwrapSingleton(values);
    int size = Math.toIntExact(values.getValueCount());
    this.counts = new int[size];
    this.chosen = isChosen == null ? null : chosenAmong(values, size, isChosen);
  }

  /**
   * The labels of a segment.
   *
   * @param isChosen which labels are chosen; null where none is
   */
  static LeafLabels open(LeafReader leaf, Dimension dimension, @Nullable Predicate<String> isChosen)
      throws IOException {
    return new LeafLabels(
        dimension, DocValues.getSortedSet(leaf, FieldNames.facet(dimension)), isChosen);
  }

  /** Which dimension. */
  Dimension dimension() {
    return dimension;
  }

  /** Whether the document has a chosen label; true where nothing is chosen. */
  boolean accepts(int docId) throws IOException {
    if (chosen == null) {
      return true;
    }
    load(docId);
    for (int i = 0; i < loadedSize; i++) {
      if (chosen.get(loaded[i])) {
        return true;
      }
    }
    return false;
  }

  /** Counts the document under each of its labels. */
  void count(int docId) throws IOException {
    load(docId);
    for (int i = 0; i < loadedSize; i++) {
      counts[loaded[i]]++;
    }
  }

  /** Counts the first {@code size} of some documents, all behind those asked for before. */
  void countAll(int[] docIds, int size) throws IOException {
    if (counts.length == 1) {
      // Every document has a label in every dimension, be it that it has none of its own.
      counts[0] += size;
    } else if (singles != null) {
      countSingles(singles, docIds, size);
    } else {
      for (int i = 0; i < size; i++) {
        countMany(docIds[i]);
      }
    }
  }

  private void countSingles(SortedDocValues labels, int[] docIds, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      if (labels.advanceExact(docIds[i])) {
        counts[labels.ordValue()]++;
      }
    }
  }

  private void countMany(int docId) throws IOException {
    if (values.advanceExact(docId)) {
      for (int left = values.docValueCount(); left > 0; left--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  /** Adds this segment's counts to those of all. */
  void addTo(Map<String, Long> totals) throws IOException {
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] > 0) {
        totals.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
      }
    }
  }

  private void load(int docId) throws IOException {
    if (docId == loadedDoc) {
      return;
    }
    loadedDoc = docId;
    if (singles != null) {
      loadedSize = singles.advanceExact(docId) ? 1 : 0;
      loaded[0] = loadedSize == 1 ? singles.ordValue() : 0;
      return;
    }
    loadedSize = values.advanceExact(docId) ? values.docValueCount() : 0;
    if (loadedSize > loaded.length) {
      loaded = Arrays.copyOf(loaded, loadedSize);
    }
    for (int i = 0; i < loadedSize; i++) {
      loaded[i] = (int) values.nextOrd();
    }
  }

  private static FixedBitSet chosenAmong(
      SortedSetDocValues values, int size, Predicate<String> isChosen) throws IOException {
    FixedBitSet chosen = new FixedBitSet(Math.max(1, size));
    for (int ord = 0; ord < size; ord++) {
      if (isChosen.test(values.lookupOrd(ord).utf8ToString())) {
        chosen.set(ord);
      }
    }
    return chosen;
  }
}
