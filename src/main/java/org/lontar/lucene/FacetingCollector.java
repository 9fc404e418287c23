package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;

/**
 * Collects hits and counts all dimensions in one pass over what the words match.
 *
 * <p>A document with a chosen label in every dimension is a hit and counts everywhere; one that
 * lacks it in a single dimension counts in that dimension alone, which are the counts that the
 * other labels there would have. One thread.
 */
final class FacetingCollector implements Collector {

  /** So many documents are counted at a time. */
  private static final int BATCH = 1_024;

  private final Collector top;
  private final Choices choices;
  private final Map<Dimension, LabelTable> tables;
  private final Map<Dimension, long[]> counts = new EnumMap<>(Dimension.class);
  private final @Nullable FoldedCount folded;
  private long total;

  /**
   * A collector.
   *
   * @param top is shown the hits
   * @param tables the labels of all dimensions
   * @param folded counts copies among them; null where nobody asks
   */
  FacetingCollector(
      Collector top,
      Choices choices,
      Map<Dimension, LabelTable> tables,
      @Nullable FoldedCount folded) {
    this.top = top;
    this.choices = choices;
    this.tables = tables;
    this.folded = folded;
    tables.forEach((dimension, table) -> counts.put(dimension, new long[table.labels().size()]));
  }

  /** How many hits there are. */
  long total() {
    return total;
  }

  /** How many hits are copies of others; 0 where nobody asked. */
  long folded() {
    return folded == null ? 0 : folded.folded();
  }

  /** The counts of a dimension's labels that some document has, in no order. */
  Map<String, Long> counts(Dimension dimension) {
    List<String> labels = table(dimension).labels();
    long[] counted = countsOf(dimension);
    Map<String, Long> byLabel = new HashMap<>();
    for (int place = 0; place < counted.length; place++) {
      if (counted[place] > 0) {
        byLabel.put(labels.get(place), counted[place]);
      }
    }
    return byLabel;
  }

  private LabelTable table(Dimension dimension) {
    return Objects.requireNonNull(tables.get(dimension));
  }

  private long[] countsOf(Dimension dimension) {
    return Objects.requireNonNull(counts.get(dimension));
  }

  @Override
  public ScoreMode scoreMode() {
    return top.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<LeafLabels> all = new ArrayList<>();
    List<LeafLabels> chosen = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      LeafLabels labels =
          LeafLabels.open(context, dimension, table(dimension), choices.test(dimension));
      all.add(labels);
      if (!choices.labels(dimension).isEmpty()) {
        chosen.add(labels);
      }
    }
    FoldedCount.Leaf copies = folded == null ? null : folded.in(context.reader());
    return new Leaf(top.getLeafCollector(context), all, chosen, copies);
  }

  private final class Leaf implements LeafCollector {
    private final LeafCollector hits;
    private final LeafLabels[] all;
    private final LeafLabels[] chosen;
    private final FoldedCount.@Nullable Leaf copies;
    private final int[] counted = new int[BATCH];
    private int waiting;

    Leaf(
        LeafCollector hits,
        List<LeafLabels> all,
        List<LeafLabels> chosen,
        FoldedCount.@Nullable Leaf copies) {
      this.copies = copies;
      this.hits = hits;
      this.all = all.toArray(LeafLabels[]::new);
      this.chosen = chosen.toArray(LeafLabels[]::new);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      hits.setScorer(scorer);
    }

    @Override
    public void collect(int docId) throws IOException {
      LeafLabels missed = null;
      for (LeafLabels labels : chosen) {
        if (!labels.accepts(docId)) {
          if (missed != null) {
            return;
          }
          missed = labels;
        }
      }
      if (missed != null) {
        missed.count(docId);
        return;
      }
      total++;
      if (copies != null) {
        copies.count(docId);
      }
      hits.collect(docId);
      if (chosen.length > 0) {
        for (LeafLabels labels : all) {
          labels.count(docId);
        }
      } else {
        counted[waiting++] = docId;
        if (waiting == counted.length) {
          countWaiting();
        }
      }
    }

    /** Counts dimension by dimension: many documents at a time cost less than each by itself. */
    private void countWaiting() throws IOException {
      for (LeafLabels labels : all) {
        labels.countAll(counted, waiting);
      }
      waiting = 0;
    }

    @Override
    public void finish() throws IOException {
      hits.finish();
      countWaiting();
      for (LeafLabels labels : all) {
        labels.addTo(countsOf(labels.dimension()));
      }
    }
  }
}
