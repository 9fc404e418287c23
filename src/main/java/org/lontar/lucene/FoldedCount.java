package org.lontar.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * Counts the hits that are copies of another hit. It keeps the groups among the hits, and nothing
 * of documents without copies. One thread.
 */
final class FoldedCount {

  private final Set<Long> seen = new HashSet<>();
  private long folded;

  /** How many hits were copies of one seen before. */
  long folded() {
    return folded;
  }

  /** Counts in a segment. */
  Leaf in(LeafReader leaf) throws IOException {
    return new Leaf(DocValues.getNumeric(leaf, FieldNames.COPY_GROUP));
  }

  /** One segment, whose hits come in their order. */
  final class Leaf {
    private final NumericDocValues groups;

    private Leaf(NumericDocValues groups) {
      this.groups = groups;
    }

    void count(int docId) throws IOException {
      if (groups.advanceExact(docId) && !seen.add(groups.longValue())) {
        folded++;
      }
    }
  }
}
