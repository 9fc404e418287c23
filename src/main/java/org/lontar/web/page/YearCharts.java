package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.lontar.search.FacetCounts;

/** Draws the documents of a list by year. Immutable, thread-safe. */
final class YearCharts {
  /** A year without documents between years with some keeps its place; older ones are rows. */
  private static final int MAX_BARS = 40;

  /** The part of a column that its bar fills. */
  private static final double FILLED = 0.8;

  /** Labels this near an edge, as a share of the width, stand at its inner side. */
  private static final double EDGE = 5;

  private final Names names;

  YearCharts(Names names) {
    this.names = names;
  }

  /**
   * The picture of {@code counts}.
   *
   * @param ways the list of a year
   * @param isChosen whether a year is asked for
   * @return null where fewer than two years have documents
   */
  @Nullable YearChart of(FacetCounts counts, IntFunction<Turn> ways, IntPredicate isChosen) {
    TreeMap<Integer, Long> byYear = new TreeMap<>();
    for (FacetCounts.LabelCount label : counts.labels()) {
      if (label.count() > 0 && label.value().matches("[0-9]{4}")) {
        byYear.put(Integer.valueOf(label.value()), label.count());
      }
    }
    if (byYear.size() < 2) {
      return null;
    }
    List<YearChart.Row> rows = new ArrayList<>();
    for (Map.Entry<Integer, Long> entry : byYear.descendingMap().entrySet()) {
      int year = entry.getKey();
      rows.add(
          new YearChart.Row(
              Integer.toString(year),
              names.number(entry.getValue()),
              isChosen.test(year),
              ways.apply(year)));
    }
    return new YearChart(bars(byYear, ways, isChosen), rows);
  }

  private List<YearChart.Bar> bars(
      SortedMap<Integer, Long> byYear, IntFunction<Turn> ways, IntPredicate isChosen) {
    int last = byYear.lastKey();
    int first = Math.max(byYear.firstKey(), last - MAX_BARS + 1);
    long highest =
        byYear.tailMap(first).values().stream().mapToLong(Long::longValue).max().orElse(1);
    Columns columns = new Columns(first, last, highest);
    List<YearChart.Bar> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      long count = byYear.getOrDefault(year, 0L);
      @Nullable Turn turn = count == 0 ? null : ways.apply(year);
      bars.add(columns.bar(year, count, said(year, count), isChosen.test(year), turn));
    }
    return bars;
  }

  private String said(int year, long count) {
    return names.text("results.years.bar", count, Integer.toString(year));
  }

  /** The columns of a picture: where each stands, and how high its bar is. */
  private record Columns(int first, int last, long highest) {
    YearChart.Bar bar(int year, long count, String said, boolean isChosen, @Nullable Turn turn) {
      double width = 100.0 / (last - first + 1);
      double place = (year - first) * width;
      double middle = place + width / 2;
      int height = (int) Math.ceilDiv(count * YearChart.HEIGHT, highest);
      return new YearChart.Bar(
          percent(place),
          percent(width),
          percent(place + width * (1 - FILLED) / 2),
          percent(width * FILLED),
          YearChart.HEIGHT - height,
          height,
          said,
          isChosen,
          isLabelled(year) ? Integer.toString(year) : null,
          percent(middle < EDGE ? 0 : middle > 100 - EDGE ? 100 : middle),
          middle < EDGE ? "start" : middle > 100 - EDGE ? "end" : "middle",
          turn);
    }

    /** As many as stand side by side in a narrow column. */
    private boolean isLabelled(int year) {
      int span = last - first + 1;
      int step = span <= 6 ? 1 : span <= 12 ? 2 : span <= 30 ? 5 : 10;
      return year % step == 0;
    }

    private static String percent(double share) {
      long tenths = Math.round(share * 10);
      return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }
  }
}
