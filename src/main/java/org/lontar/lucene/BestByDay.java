package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Collects the newest or the oldest documents, those without a day last, equal days by id. */
final class BestByDay implements BestHits {

  private final int size;
  private final boolean isNewestFirst;
  private final TopFieldCollector hits;
  private @Nullable FieldDoc last;

  /**
   * A collector.
   *
   * @param size how many hits at most, from 1
   */
  BestByDay(int size, boolean isNewestFirst) {
    this(size, isNewestFirst, null);
  }

  private BestByDay(int size, boolean isNewestFirst, @Nullable FieldDoc behind) {
    this.size = size;
    this.isNewestFirst = isNewestFirst;
    this.last = behind;
    this.hits =
        new TopFieldCollectorManager(order(isNewestFirst), size, behind, Integer.MAX_VALUE)
            .newCollector();
  }

  private static Sort order(boolean isNewestFirst) {
    return new Sort(
        new SortField(
            FieldNames.SORT_DAY,
            SortField.Type.LONG,
            isNewestFirst,
            isNewestFirst ? Long.MIN_VALUE : Long.MAX_VALUE),
        new SortField(FieldNames.ID, SortField.Type.STRING));
  }

  @Override
  public List<Ranked> take() {
    List<Ranked> taken = new ArrayList<>();
    for (ScoreDoc doc : hits.topDocs().scoreDocs) {
      last = (FieldDoc) doc;
      taken.add(new Ranked(doc.doc, 0, new IdKey((BytesRef) last.fields[1])));
    }
    return taken;
  }

  @Override
  public BestHits behind() {
    return new BestByDay(size, isNewestFirst, last);
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return hits.getLeafCollector(context);
  }
}
