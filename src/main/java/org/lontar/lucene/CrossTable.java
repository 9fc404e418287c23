package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.lontar.document.Dimension;
import org.lontar.search.CrossCounts;
import org.lontar.search.HitCount;
import org.lontar.search.SearchStats;

/** Counts pairs of values of what it is shown, in numbers alone. One thread. */
final class CrossTable implements Collector {

  private final CrossValues rows;
  private final CrossValues columns;
  private final long[] cells;
  private final long[] rowTotals;
  private final long[] columnTotals;
  private long total;

  CrossTable(CrossValues rows, CrossValues columns) {
    this.rows = rows;
    this.columns = columns;
    this.rowTotals = new long[rows.labels().size()];
    this.columnTotals = new long[columns.labels().size()];
    this.cells = new long[rowTotals.length * columnTotals.length];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(rows.in(context), columns.in(context));
  }

  /** What was counted. */
  CrossCounts counts(SearchStats stats) {
    int[] shownRows = shown(rows.labels(), rowTotals);
    int[] shownColumns = shown(columns.labels(), columnTotals);
    List<CrossCounts.Row> lines = new ArrayList<>();
    for (int row : shownRows) {
      List<Long> counts = new ArrayList<>();
      for (int column : shownColumns) {
        counts.add(cells[row * columnTotals.length + column]);
      }
      lines.add(new CrossCounts.Row(rows.labels().get(row), rowTotals[row], counts));
    }
    List<CrossCounts.Column> heads = new ArrayList<>();
    for (int column : shownColumns) {
      heads.add(new CrossCounts.Column(columns.labels().get(column), columnTotals[column]));
    }
    return new CrossCounts(
        rows.dimension(),
        columns.dimension(),
        new HitCount(total, true),
        lines,
        heads,
        rows.omitted() + columns.omitted(),
        stats);
  }

  private static int[] shown(List<String> labels, long[] totals) {
    Comparator<Integer> byLabel =
        Comparator.comparing((Integer slot) -> labels.get(slot).equals(Dimension.NONE))
            .thenComparing(labels::get);
    return IntStream.range(0, totals.length)
        .filter(slot -> totals[slot] > 0)
        .boxed()
        .sorted(byLabel)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private final class Leaf implements LeafCollector {
    private final CrossValues.Leaf rowValues;
    private final CrossValues.Leaf columnValues;

    Leaf(CrossValues.Leaf rowValues, CrossValues.Leaf columnValues) {
      this.rowValues = rowValues;
      this.columnValues = columnValues;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int docId) throws IOException {
      total++;
      int heads = columnValues.load(docId);
      for (int column = 0; column < heads; column++) {
        columnTotals[columnValues.slot(column)]++;
      }
      for (int row = rowValues.load(docId) - 1; row >= 0; row--) {
        int slot = rowValues.slot(row);
        rowTotals[slot]++;
        for (int column = 0; column < heads; column++) {
          cells[slot * columnTotals.length + columnValues.slot(column)]++;
        }
      }
    }
  }
}
