package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;

/**
 * Drops hits that are copies of a hit before them: the folded list is the whole list without them,
 * in the same order. One thread, one request.
 */
final class CopyFolding {

  private final List<LeafReaderContext> leaves;
  private final Set<Long> seen = new HashSet<>();

  CopyFolding(IndexReader reader) {
    this.leaves = reader.leaves();
  }

  /** The hits that are no copies of one before them, in this list or in a former one. */
  List<Ranked> fold(List<Ranked> ranked) throws IOException {
    List<Ranked> first = new ArrayList<>();
    for (Ranked hit : ranked) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.docId(), leaves));
      Long group = CopyKeys.group(leaf.reader(), hit.docId() - leaf.docBase);
      if (group == null || seen.add(group)) {
        first.add(hit);
      }
    }
    return first;
  }

  /** Leaves out the copies of hits that were listed, so that each further search goes on. */
  Collector unseen(Collector collector) {
    return new FilterCollector(collector) {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        NumericDocValues groups = DocValues.getNumeric(context.reader(), FieldNames.COPY_GROUP);
        return new FilterLeafCollector(super.getLeafCollector(context)) {
          @Override
          public void collect(int docId) throws IOException {
            if (!groups.advanceExact(docId) || !seen.contains(groups.longValue())) {
              super.collect(docId);
            }
          }
        };
      }
    };
  }
}
