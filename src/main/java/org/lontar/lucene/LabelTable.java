package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.lontar.document.Dimension;

/**
 * All labels of one dimension in a snapshot, with their numbers in each segment: read once, so that
 * a search counts in numbers alone. Memory grows with labels times segments, not with documents.
 * Immutable, thread-safe.
 */
final class LabelTable {

  private final List<String> labels;
  private final int[][] places;

  private LabelTable(List<String> labels, int[][] places) {
    this.labels = List.copyOf(labels);
    this.places = places;
  }

  /** Reads the labels of a dimension. */
  static LabelTable read(IndexReader reader, Dimension dimension) throws IOException {
    Map<String, Integer> known = new HashMap<>();
    List<String> labels = new ArrayList<>();
    int[][] places = new int[reader.leaves().size()][];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values =
          DocValues.getSortedSet(leaf.reader(), FieldNames.facet(dimension));
      int[] ofLeaf = new int[Math.toIntExact(values.getValueCount())];
      for (int number = 0; number < ofLeaf.length; number++) {
        String label = values.lookupOrd(number).utf8ToString();
        Integer place = known.putIfAbsent(label, labels.size());
        if (place == null) {
          labels.add(label);
        }
        ofLeaf[number] = place == null ? labels.size() - 1 : place;
      }
      places[leaf.ord] = ofLeaf;
    }
    return new LabelTable(labels, places);
  }

  /** All labels. */
  List<String> labels() {
    return labels;
  }

  /** The place among all labels of the one with a number in a segment. */
  int place(LeafReaderContext leaf, int number) {
    return places[leaf.ord][number];
  }

  /** How many labels a segment has. */
  int sizeIn(LeafReaderContext leaf) {
    return places[leaf.ord].length;
  }
}
