package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.search.CrossCounts;

/**
 * The values of one side of a table of counts: those that count, each with its slot. Immutable,
 * thread-safe.
 */
final class CrossValues {

  private static final int NO_SLOT = -1;

  private final Dimension dimension;
  private final LabelTable table;

  /** By place in the table. */
  private final int[] slots;

  private final List<String> labels;
  private final int omitted;

  private CrossValues(
      Dimension dimension, LabelTable table, int[] slots, List<String> labels, int omitted) {
    this.dimension = dimension;
    this.table = table;
    this.slots = slots;
    this.labels = labels;
    this.omitted = omitted;
  }

  /**
   * The values of a dimension.
   *
   * @param isChosen which of them count; null for all
   */
  static CrossValues of(
      Snapshot snapshot, Dimension dimension, @Nullable Predicate<String> isChosen)
      throws IOException {
    LabelTable table = Objects.requireNonNull(snapshot.labels().get(dimension));
    List<Integer> places =
        new ArrayList<>(
            IntStream.range(0, table.labels().size())
                .filter(place -> isChosen == null || isChosen.test(table.labels().get(place)))
                .boxed()
                .toList());
    int omitted = Math.max(0, places.size() - CrossCounts.MAX_VALUES);
    if (omitted > 0) {
      keepCommonest(places, snapshot.reader(), dimension, table);
    }
    int[] slots = new int[table.labels().size()];
    Arrays.fill(slots, NO_SLOT);
    List<String> labels = new ArrayList<>();
    for (int place : places) {
      slots[place] = labels.size();
      labels.add(table.labels().get(place));
    }
    return new CrossValues(dimension, table, slots, labels, omitted);
  }

  /** Deleted documents still count here, which matters little to a choice among thousands. */
  private static void keepCommonest(
      List<Integer> places, IndexReader reader, Dimension dimension, LabelTable table)
      throws IOException {
    int[] frequency = new int[table.labels().size()];
    for (int place : places) {
      frequency[place] =
          reader.docFreq(new Term(FieldNames.facet(dimension), table.labels().get(place)));
    }
    places.sort(
        Comparator.comparingInt((Integer place) -> -frequency[place])
            .thenComparing(place -> table.labels().get(place)));
    places.subList(CrossCounts.MAX_VALUES, places.size()).clear();
  }

  /** Which dimension. */
  Dimension dimension() {
    return dimension;
  }

  /** The labels by slot. */
  List<String> labels() {
    return labels;
  }

  /** How many values have no slot because there are too many. */
  int omitted() {
    return omitted;
  }

  /** The values in a segment. */
  Leaf in(LeafReaderContext leaf) throws IOException {
    return new Leaf(leaf);
  }

  /** The values in one segment, whose documents come in their order. One thread. */
  final class Leaf {
    private final SortedSetDocValues values;

    /** The same values where no document has two: cheaper. */
    private final @Nullable SortedDocValues singles;

    private final int[] slotsHere;
    private int[] found = new int[4];

    private Leaf(LeafReaderContext leaf) throws IOException {
      this.values = DocValues.getSortedSet(leaf.reader(), FieldNames.facet(dimension));
      this.singles = DocValues.unwrapSingleton(values);
      this.slotsHere = new int[table.sizeIn(leaf)];
      for (int number = 0; number < slotsHere.length; number++) {
        slotsHere[number] = slots[table.place(leaf, number)];
      }
    }

    /** Looks at a document, and says how many slots it has. */
    int load(int docId) throws IOException {
      if (singles != null) {
        return singles.advanceExact(docId) ? keep(0, singles.ordValue()) : 0;
      }
      int size = 0;
      if (values.advanceExact(docId)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          size = keep(size, (int) values.nextOrd());
        }
      }
      return size;
    }

    /** One of the slots of the document that was looked at. */
    int slot(int place) {
      return found[place];
    }

    private int keep(int size, int number) {
      int slot = slotsHere[number];
      if (slot == NO_SLOT) {
        return size;
      }
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size] = slot;
      return size + 1;
    }
  }
}
