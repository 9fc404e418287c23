package org.lontar.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
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

  private final LeafReaderContext leaf;
  private final Dimension dimension;
  private final LabelTable table;
  private final SortedSetDocValues values;

  /** The same values where no document of the segment has two: half the cost. */
  private final @Nullable SortedDocValues singles;

  private final int[] counts;
  private final @Nullable FixedBitSet chosen;

  private int loadedDoc = -1;
  private int loadedSize;
  private int[] loaded = new int[8];

  private LeafLabels(
      LeafReaderContext leaf,
      Dimension dimension,
      LabelTable table,
      @Nullable Predicate<String> isChosen)
      throws IOException {
    this.leaf = leaf;
    this.dimension = dimension;
    this.table = table;
    this.values = DocValues.getSortedSet(leaf.reader(), FieldNames.facet(dimension));
    this.singles = DocValues.unwrapSingleton(values);
    this.counts = new int[table.sizeIn(leaf)];
    this.chosen = isChosen == null ? null : chosenAmong(leaf, table, isChosen);
  }

  /**
   * The labels of a segment.
   *
   * @param isChosen which labels are chosen; null where none is
   */
  static LeafLabels open(
      LeafReaderContext leaf,
      Dimension dimension,
      LabelTable table,
      @Nullable Predicate<String> isChosen)
      throws IOException {
    return new LeafLabels(leaf, dimension, table, isChosen);
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

  /** Adds this segment's counts to those of all, by the places of the labels in the table. */
  void addTo(long[] totals) {
    for (int number = 0; number < counts.length; number++) {
      totals[table.place(leaf, number)] += counts[number];
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
      LeafReaderContext leaf, LabelTable table, Predicate<String> isChosen) {
    int size = table.sizeIn(leaf);
    FixedBitSet chosen = new FixedBitSet(Math.max(1, size));
    for (int number = 0; number < size; number++) {
      if (isChosen.test(table.labels().get(table.place(leaf, number)))) {
        chosen.set(number);
      }
    }
    return chosen;
  }
}
