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

/**
 * Collects the newest or the oldest documents by the day of a document or the time of its arrival,
 * those without one last, equal ones by id.
 */
final class BestByTime implements BestHits {

  private final String field;
  private final int size;
  private final boolean isNewestFirst;
  private final TopFieldCollector hits;
  private @Nullable FieldDoc last;

  /**
   * A collector.
   *
   * @param field of the numbers to sort by, which grow with time
   * @param size how many hits at most, from 1
   */
  BestByTime(String field, int size, boolean isNewestFirst) {
    this(field, size, isNewestFirst, null);
  }

  private BestByTime(String field, int size, boolean isNewestFirst, @Nullable FieldDoc behind) {
    this.field = field;
    this.size = size;
    this.isNewestFirst = isNewestFirst;
    this.last = behind;
    this.hits =
        new TopFieldCollectorManager(order(field, isNewestFirst), size, behind, Integer.MAX_VALUE)
            .newCollector();
  }

  private static Sort order(String field, boolean isNewestFirst) {
    return new Sort(
        new SortField(
            field,
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
    return new BestByTime(field, size, isNewestFirst, last);
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
