package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.lontar.document.Dimension;

/**
 * Shows only documents that have a chosen label in every dimension, and counts nothing. The query
 * beneath stays that of {@link FacetingCollector}, so that scores are the same to the last bit. One
 * thread.
 */
final class ChosenOnly extends FilterCollector {

  private final Choices choices;
  private final Map<Dimension, LabelTable> tables;

  /**
   * A filter.
   *
   * @param hits is shown what passes
   * @param tables the labels of all dimensions
   */
  ChosenOnly(Collector hits, Choices choices, Map<Dimension, LabelTable> tables) {
    super(hits);
    this.choices = choices;
    this.tables = tables;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<LeafLabels> chosen = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (!choices.labels(dimension).isEmpty()) {
        LabelTable table = Objects.requireNonNull(tables.get(dimension));
        chosen.add(LeafLabels.open(context, dimension, table, choices.test(dimension)));
      }
    }
    LeafCollector hits = super.getLeafCollector(context);
    return new FilterLeafCollector(hits) {
      @Override
      public void collect(int docId) throws IOException {
        for (LeafLabels labels : chosen) {
          if (!labels.accepts(docId)) {
            return;
          }
        }
        hits.collect(docId);
      }
    };
  }
}
